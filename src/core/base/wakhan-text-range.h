/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanTextRange:
 *
 * Words of a text, or where both ends are equal a place in it.
 */
typedef struct
{
  guint start; /* characters */
  guint end;   /* exclusive */
} WakhanTextRange;

G_END_DECLS
