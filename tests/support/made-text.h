/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Sentences of a made language of 4,000 words, some of which are frequent; at least @size bytes. */
char *made_text_new (gsize  size,
                     GRand *random);
