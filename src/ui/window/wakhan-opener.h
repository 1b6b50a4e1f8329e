/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_OPENER (wakhan_opener_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOpener, wakhan_opener, WAKHAN, OPENER, GObject)

/* One file at a time on its way into a window: a later one takes the place of an earlier. Property,
 * read-only: file, what is on its way, or NULL. Signals: "opened" (WakhanStudy *), "failed" (GFile
 * *, GError *); "asked" (GFile *, returns a #gboolean): a person wants it; %TRUE: another window
 * has it. */
WakhanOpener *wakhan_opener_new (void);
/* What is open in another window is opened before this returns; all else is read by a worker, for
 * as long as that takes. */
void wakhan_opener_open (WakhanOpener *self,
                         GFile        *file);
/* The same for a person, who wants the window that has it already, if there is one. */
void   wakhan_opener_ask (WakhanOpener *self,
                          GFile        *file);
void   wakhan_opener_cancel (WakhanOpener *self);
GFile *wakhan_opener_get_file (WakhanOpener *self);

G_END_DECLS
