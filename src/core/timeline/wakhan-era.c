/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-era.h"

#include "wakhan-event-category.h"

#include <glib/gi18n-lib.h>

struct _WakhanEra
{
  GObject parent_instance;

  char       *id;
  WakhanDate *date;
  char       *title;
  char       *colour;
  char       *source;
};

G_DEFINE_FINAL_TYPE (WakhanEra, wakhan_era, G_TYPE_OBJECT)

static void
wakhan_era_finalize (GObject *object)
{
  WakhanEra *self = WAKHAN_ERA (object);

  g_free (self->id);
  g_clear_pointer (&self->date, wakhan_date_unref);
  g_free (self->title);
  g_free (self->colour);
  g_free (self->source);

  G_OBJECT_CLASS (wakhan_era_parent_class)->finalize (object);
}

static void
wakhan_era_class_init (WakhanEraClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_era_finalize;
}

static void
wakhan_era_init (WakhanEra *self G_GNUC_UNUSED)
{
}

WakhanEra *
wakhan_era_new (const char *id,
                WakhanDate *date,
                const char *title,
                const char *colour,
                const char *source)
{
  WakhanEra *self;

  g_return_val_if_fail (id && date && title, NULL);
  g_return_val_if_fail (!colour || wakhan_era_knows_colour (colour), NULL);

  self = g_object_new (WAKHAN_TYPE_ERA, NULL);
  self->id = g_strdup (id);
  self->date = wakhan_date_ref (date);
  self->title = g_strdup (title);
  self->colour = g_strdup (colour);
  self->source = g_strdup (source);
  return self;
}

const char *
wakhan_era_get_id (WakhanEra *self)
{
  g_return_val_if_fail (WAKHAN_IS_ERA (self), NULL);

  return self->id;
}

WakhanDate *
wakhan_era_get_date (WakhanEra *self)
{
  g_return_val_if_fail (WAKHAN_IS_ERA (self), NULL);

  return self->date;
}

const char *
wakhan_era_get_title (WakhanEra *self)
{
  g_return_val_if_fail (WAKHAN_IS_ERA (self), NULL);

  return self->title;
}

const char *
wakhan_era_get_colour (WakhanEra *self)
{
  g_return_val_if_fail (WAKHAN_IS_ERA (self), NULL);

  return self->colour;
}

const char *
wakhan_era_get_source (WakhanEra *self)
{
  g_return_val_if_fail (WAKHAN_IS_ERA (self), NULL);

  return self->source;
}

char *
wakhan_era_dup_name (WakhanEra *self)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (WAKHAN_IS_ERA (self), NULL);

  date = wakhan_date_to_words (self->date);
  /* Translators: an era and its dates in words: “Taliban Emirate, 1996 – 2001”. */
  return g_strdup_printf (C_ ("era", "%s, %s"), self->title, date);
}

gboolean
wakhan_era_knows_colour (const char *colour)
{
  g_return_val_if_fail (colour != NULL, FALSE);

  return wakhan_event_category_find (colour)->id != NULL;
}

char *
wakhan_era_dup_colours (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; wakhan_event_category_get (i)->id; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", wakhan_event_category_get (i)->id);
  return g_string_free (names, FALSE);
}
