/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Read once a room, not once a file: GTK's headers are most of what it takes to compile one.
 * Every file names what it needs all the same. */

#include <gtk/gtk.h>
