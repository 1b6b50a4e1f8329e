/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Has GTK draw without GL where GL would be software, which takes half a second and a hundred
 * megabytes to start, as later versions of GTK do by themselves; and leaves GL alone where nothing
 * is drawn with it. What the environment says goes before. Call it before there are threads and
 * before GTK starts. */
void wakhan_renderer_choose (void);

G_END_DECLS
