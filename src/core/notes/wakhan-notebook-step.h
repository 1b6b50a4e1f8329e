/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _WakhanNotebook WakhanNotebook;

/**
 * wakhan_notebook_end_step:
 *
 * What is put next is a step of its own to undo, whatever was put before: for whoever puts one
 * entry again and again, of which a person said one thing after the other.
 */
void wakhan_notebook_end_step (WakhanNotebook *self);

G_END_DECLS
