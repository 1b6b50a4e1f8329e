/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define TYPE_REMOTE_FILE (remote_file_get_type ())
G_DECLARE_FINAL_TYPE (RemoteFile, remote_file, REMOTE, FILE, GObject)

/* A file as of another machine, without a path; behind it is the local one at @path. */
GFile *remote_file_new (const char *path);

G_END_DECLS
