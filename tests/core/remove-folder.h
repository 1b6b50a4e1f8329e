/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* With all that is in it; links are not followed. */
void remove_folder (const char *path);
