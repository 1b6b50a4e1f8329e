/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term.h"

struct _WakhanTerm
{
  GObject parent_instance;

  char *id;
  char *name;
  char *meaning;
  GStrv aliases;
};

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
  PROP_MEANING,
  PROP_ALIASES,
  N_PROPS
} WakhanTermProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTerm, wakhan_term, G_TYPE_OBJECT)

static void
wakhan_term_finalize (GObject *object)
{
  WakhanTerm *self = WAKHAN_TERM (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->meaning);
  g_strfreev (self->aliases);

  G_OBJECT_CLASS (wakhan_term_parent_class)->finalize (object);
}

static void
wakhan_term_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  WakhanTerm *self = WAKHAN_TERM (object);

  switch ((WakhanTermProperty) id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_MEANING:
      g_value_set_string (value, self->meaning);
      break;
    case PROP_ALIASES:
      g_value_set_boxed (value, self->aliases);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_term_class_init (WakhanTermClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_term_finalize;
  object_class->get_property = wakhan_term_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[PROP_MEANING] = g_param_spec_string ("meaning", NULL, NULL, "", flags);
  properties[PROP_ALIASES] = g_param_spec_boxed ("aliases", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_term_init (WakhanTerm *self G_GNUC_UNUSED)
{
}

WakhanTerm *
wakhan_term_new (const char        *id,
                 const char        *name,
                 const char        *meaning,
                 const char *const *aliases)
{
  WakhanTerm *self;

  g_return_val_if_fail (id && name && meaning, NULL);

  self = g_object_new (WAKHAN_TYPE_TERM, NULL);
  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->meaning = g_strdup (meaning);
  self->aliases = aliases ? g_strdupv ((GStrv) aliases) : g_new0 (char *, 1);
  return self;
}

const char *
wakhan_term_get_id (WakhanTerm *self)
{
  g_return_val_if_fail (WAKHAN_IS_TERM (self), NULL);

  return self->id;
}

const char *
wakhan_term_get_name (WakhanTerm *self)
{
  g_return_val_if_fail (WAKHAN_IS_TERM (self), NULL);

  return self->name;
}

const char *
wakhan_term_get_meaning (WakhanTerm *self)
{
  g_return_val_if_fail (WAKHAN_IS_TERM (self), NULL);

  return self->meaning;
}

const char *const *
wakhan_term_get_aliases (WakhanTerm *self)
{
  g_return_val_if_fail (WAKHAN_IS_TERM (self), NULL);

  return (const char *const *) self->aliases;
}
