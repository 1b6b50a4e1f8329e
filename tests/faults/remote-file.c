/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remote-file.h"

struct _RemoteFile
{
  GObject parent_instance;

  GFile *local;
};

static void remote_file_iface_init (GFileIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RemoteFile,
                               remote_file,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_FILE, remote_file_iface_init))

static GFile *
get_local (GFile *file)
{
  return REMOTE_FILE (file)->local;
}

static GFile *
wrap (GFile *local) /* (transfer full) (nullable) */
{
  RemoteFile *self = local ? g_object_new (TYPE_REMOTE_FILE, NULL) : NULL;

  if (self)
    self->local = local;
  return self ? G_FILE (self) : NULL;
}

static GFile *
dup_file (GFile *file)
{
  return wrap (g_file_dup (get_local (file)));
}

static gboolean
equal (GFile *first,
       GFile *second)
{
  return g_file_equal (get_local (first), get_local (second));
}

static gboolean
is_native (GFile *file G_GNUC_UNUSED)
{
  return FALSE;
}

static char *
dup_name (GFile *file)
{
  return g_file_get_basename (get_local (file));
}

static char *
dup_no_path (GFile *file G_GNUC_UNUSED)
{
  return NULL;
}

static char *
dup_uri (GFile *file)
{
  return g_strconcat ("remote://", g_file_peek_path (get_local (file)), NULL);
}

static GFile *
dup_parent (GFile *file)
{
  return wrap (g_file_get_parent (get_local (file)));
}

static GFile *
resolve (GFile      *file,
         const char *path)
{
  return wrap (g_file_resolve_relative_path (get_local (file), path));
}

static GFileOutputStream *
create (GFile           *file,
        GFileCreateFlags flags,
        GCancellable    *cancellable,
        GError         **error)
{
  return g_file_create (get_local (file), flags, cancellable, error);
}

static GFileOutputStream *
replace (GFile           *file,
         const char      *etag,
         gboolean         make_backup,
         GFileCreateFlags flags,
         GCancellable    *cancellable,
         GError         **error)
{
  return g_file_replace (get_local (file), etag, make_backup, flags, cancellable, error);
}

static gboolean
delete_file (GFile        *file,
             GCancellable *cancellable,
             GError      **error)
{
  return g_file_delete (get_local (file), cancellable, error);
}

static gboolean
move (GFile                *file,
      GFile                *to,
      GFileCopyFlags        flags,
      GCancellable         *cancellable,
      GFileProgressCallback progress,
      gpointer              user_data,
      GError              **error)
{
  return g_file_move (get_local (file), get_local (to), flags, cancellable, progress, user_data,
                      error);
}

static void
remote_file_iface_init (GFileIface *iface)
{
  iface->dup = dup_file;
  iface->equal = equal;
  iface->is_native = is_native;
  iface->get_basename = dup_name;
  iface->get_path = dup_no_path;
  iface->get_uri = dup_uri;
  iface->get_parse_name = dup_uri;
  iface->get_parent = dup_parent;
  iface->resolve_relative_path = resolve;
  iface->create = create;
  iface->replace = replace;
  iface->delete_file = delete_file;
  iface->move = move;
}

static void
remote_file_finalize (GObject *object)
{
  g_object_unref (REMOTE_FILE (object)->local);

  G_OBJECT_CLASS (remote_file_parent_class)->finalize (object);
}

static void
remote_file_class_init (RemoteFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = remote_file_finalize;
}

static void
remote_file_init (RemoteFile *self G_GNUC_UNUSED)
{
}

GFile *
remote_file_new (const char *path)
{
  return wrap (g_file_new_for_path (path));
}
