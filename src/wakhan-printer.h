/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_PRINT_OUTLINE,
  WAKHAN_PRINT_TEXT,
} WakhanPrintMode;

/* Prints to standard output; returns the exit status. */
int wakhan_printer_print (WakhanPrintMode mode,
                          const char     *path);

G_END_DECLS
