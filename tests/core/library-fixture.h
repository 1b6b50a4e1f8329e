/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

#include <gio/gio.h>

/* What the library knows a text by; @kin: (out) (optional) (nullable): what it may be another
 * version of; @problem: (out) (optional) (nullable): why it could not be asked. All are (transfer
 * full). */
char *library_fixture_dup_id (GFile          *file,
                              WakhanDocument *document,
                              char          **kin,
                              char          **problem);
