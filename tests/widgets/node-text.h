/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What @node paints, a line a leaf in the order of painting: kind, colour, and the whole pixels of
 * its bounds, for instance "color #3584e4ff 10 20 4 4". Words are told by their colour and bounds
 * alone. Nodes that only group, move or clip have no line, so that two versions of GTK that group
 * otherwise tell the same. (transfer full) */
char *node_text_write (GskRenderNode *node);

/* The first line in which the pictures differ, or NULL; numbers may be apart by @tolerance.
 * (transfer full) */
char *node_text_compare (const char *expected,
                         const char *actual,
                         double      tolerance);
