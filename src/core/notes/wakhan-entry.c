/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry.h"

#include "wakhan-lean-field.h"

typedef struct
{
  char      *id;
  GPtrArray *anchors; /* NULL: none */
  GPtrArray *earlier; /* quotes, NULL where an anchor has none; NULL: none has */
  GStrv      earlier_quotes;
  GDateTime *created;
  GDateTime *modified;
  GDateTime *deleted;
  guint64    revision;
} WakhanEntryPrivate;

typedef enum
{
  PROP_ID = 1,
  PROP_N_ANCHORS,
  PROP_CREATED,
  PROP_MODIFIED,
  PROP_REVISION,
  PROP_DELETED,
  N_PROPS
} WakhanEntryProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WakhanEntry, wakhan_entry, G_TYPE_OBJECT)

static WakhanEntryPrivate *
get_private (WakhanEntry *self)
{
  return wakhan_entry_get_instance_private (self);
}

static void
notify (WakhanEntry        *self,
        WakhanEntryProperty id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static GDateTime **
find_time (WakhanEntry        *self,
           WakhanEntryProperty id)
{
  WakhanEntryPrivate *priv = get_private (self);

  return id == PROP_CREATED ? &priv->created : id == PROP_MODIFIED ? &priv->modified
                                                                   : &priv->deleted;
}

static void
set_time (WakhanEntry        *self,
          WakhanEntryProperty id,
          GDateTime          *value)
{
  if (wakhan_whole_time_set (find_time (self, id), value))
    notify (self, id);
}

static void
wakhan_entry_finalize (GObject *object)
{
  WakhanEntryPrivate *priv = get_private (WAKHAN_ENTRY (object));

  g_free (priv->id);
  wakhan_lean_list_clear (&priv->earlier_quotes);
  g_clear_pointer (&priv->anchors, g_ptr_array_unref);
  g_clear_pointer (&priv->earlier, g_ptr_array_unref);
  g_clear_pointer (&priv->created, g_date_time_unref);
  g_clear_pointer (&priv->modified, g_date_time_unref);
  g_clear_pointer (&priv->deleted, g_date_time_unref);

  G_OBJECT_CLASS (wakhan_entry_parent_class)->finalize (object);
}

static void
wakhan_entry_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec G_GNUC_UNUSED)
{
  WakhanEntry *self = WAKHAN_ENTRY (object);

  if (id == PROP_ID)
    g_value_set_string (value, wakhan_entry_get_id (self));
  else if (id == PROP_N_ANCHORS)
    g_value_set_uint (value, wakhan_entry_get_n_anchors (self));
  else if (id == PROP_REVISION)
    g_value_set_uint64 (value, wakhan_entry_get_revision (self));
  else
    g_value_set_boxed (value, *find_time (self, id));
}

static void
wakhan_entry_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec G_GNUC_UNUSED)
{
  WakhanEntry *self = WAKHAN_ENTRY (object);

  if (id == PROP_REVISION)
    wakhan_entry_set_revision (self, g_value_get_uint64 (value));
  else
    set_time (self, id, g_value_get_boxed (value));
}

static void
wakhan_entry_class_init (WakhanEntryClass *klass)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = read | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_entry_finalize;
  object_class->get_property = wakhan_entry_get_property;
  object_class->set_property = wakhan_entry_set_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", read);
  properties[PROP_N_ANCHORS] =
    g_param_spec_uint ("n-anchors", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_CREATED] = g_param_spec_boxed ("created", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_MODIFIED] = g_param_spec_boxed ("modified", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_REVISION] =
    g_param_spec_uint64 ("revision", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  properties[PROP_DELETED] = g_param_spec_boxed ("deleted", NULL, NULL, G_TYPE_DATE_TIME, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_entry_init (WakhanEntry *self)
{
  wakhan_lean_list_init (&get_private (self)->earlier_quotes);
}

gpointer
wakhan_entry_new_with_id (GType       type,
                          const char *id)
{
  WakhanEntry *self;

  g_return_val_if_fail (g_type_is_a (type, WAKHAN_TYPE_ENTRY), NULL);
  g_return_val_if_fail (id && *id, NULL);

  self = g_object_new (type, NULL);
  get_private (self)->id = g_strdup (id);
  return self;
}

const char *
wakhan_entry_get_id (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return get_private (self)->id;
}

guint
wakhan_entry_get_n_anchors (WakhanEntry *self)
{
  WakhanEntryPrivate *priv;

  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), 0);

  priv = get_private (self);
  return priv->anchors ? priv->anchors->len : 0;
}

WakhanAnchor *
wakhan_entry_get_anchor (WakhanEntry *self,
                         guint        position)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return position < wakhan_entry_get_n_anchors (self)
           ? g_ptr_array_index (get_private (self)->anchors, position)
           : NULL;
}

void
wakhan_entry_add_anchor (WakhanEntry  *self,
                         WakhanAnchor *anchor)
{
  WakhanEntryPrivate *priv;

  g_return_if_fail (WAKHAN_IS_ENTRY (self));
  g_return_if_fail (WAKHAN_IS_ANCHOR (anchor));

  priv = get_private (self);
  if (!priv->anchors)
    priv->anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (priv->anchors, g_object_ref (anchor));
  notify (self, PROP_N_ANCHORS);
}

void
wakhan_entry_replace_anchor (WakhanEntry  *self,
                             guint         position,
                             WakhanAnchor *anchor)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));
  g_return_if_fail (WAKHAN_IS_ANCHOR (anchor));
  g_return_if_fail (position < wakhan_entry_get_n_anchors (self));

  if (g_set_object (&g_ptr_array_index (get_private (self)->anchors, position), anchor))
    notify (self, PROP_N_ANCHORS);
}

void
wakhan_entry_clear_anchors (WakhanEntry *self)
{
  WakhanEntryPrivate *priv;

  g_return_if_fail (WAKHAN_IS_ENTRY (self));

  if (wakhan_entry_get_n_anchors (self) == 0)
    return;
  priv = get_private (self);
  g_ptr_array_set_size (priv->anchors, 0);
  g_clear_pointer (&priv->earlier, g_ptr_array_unref);
  notify (self, PROP_N_ANCHORS);
}

const char *
wakhan_entry_get_earlier_quote (WakhanEntry *self,
                                guint        position)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return wakhan_lean_strings_get (get_private (self)->earlier, position);
}

void
wakhan_entry_set_earlier_quote (WakhanEntry *self,
                                guint        position,
                                const char  *quote)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));
  g_return_if_fail (position < wakhan_entry_get_n_anchors (self));

  if (wakhan_lean_strings_set (&get_private (self)->earlier, position, quote))
    notify (self, PROP_N_ANCHORS);
}

const char *const *
wakhan_entry_get_earlier_quotes (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return (const char *const *) get_private (self)->earlier_quotes;
}

void
wakhan_entry_set_earlier_quotes (WakhanEntry       *self,
                                 const char *const *quotes)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));

  if (wakhan_lean_list_set (&get_private (self)->earlier_quotes, quotes))
    notify (self, PROP_N_ANCHORS);
}

GDateTime *
wakhan_entry_get_created (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return get_private (self)->created;
}

void
wakhan_entry_set_created (WakhanEntry *self,
                          GDateTime   *created)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));

  set_time (self, PROP_CREATED, created);
}

GDateTime *
wakhan_entry_get_modified (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return get_private (self)->modified;
}

void
wakhan_entry_set_modified (WakhanEntry *self,
                           GDateTime   *modified)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));

  set_time (self, PROP_MODIFIED, modified);
}

guint64
wakhan_entry_get_revision (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), 0);

  return get_private (self)->revision;
}

void
wakhan_entry_set_revision (WakhanEntry *self,
                           guint64      revision)
{
  WakhanEntryPrivate *priv;

  g_return_if_fail (WAKHAN_IS_ENTRY (self));

  priv = get_private (self);
  if (priv->revision == revision)
    return;
  priv->revision = revision;
  notify (self, PROP_REVISION);
}

GDateTime *
wakhan_entry_get_deleted (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  return get_private (self)->deleted;
}

void
wakhan_entry_set_deleted (WakhanEntry *self,
                          GDateTime   *deleted)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));

  set_time (self, PROP_DELETED, deleted);
}
