/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-preferences.h"

#define SCHEMA "io.github.wakhan.Wakhan"
#define LEAST_TEXT_SIZE 76
#define MOST_TEXT_SIZE 256
#define LEAST_SECONDS 2 /* from event to event, as WakhanFollower has them */
#define MOST_SECONDS 15
#define USUAL_SECONDS 5

struct _WakhanPreferences
{
  GObject parent_instance;

  GSettings *settings; /* nullable */
  char      *theme;
  int        text_size;
  char      *column;
  char      *spacing;
  gboolean   reload_changed_texts;
  gboolean   solar_hijri;
  gboolean   follow_text;
  int        follow_seconds;
  GStrv      hidden_event_columns;
};

typedef enum
{
  PROP_THEME = 1,
  PROP_TEXT_SIZE,
  PROP_COLUMN,
  PROP_SPACING,
  PROP_RELOAD_CHANGED_TEXTS,
  PROP_SOLAR_HIJRI,
  PROP_FOLLOW_TEXT,
  PROP_FOLLOW_SECONDS,
  PROP_HIDDEN_EVENT_COLUMNS,
  N_PROPS
} WakhanPreferencesProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanPreferences, wakhan_preferences, G_TYPE_OBJECT)

static const char *const themes[] = { "system", "light", "sepia", "dark", NULL };
static const char *const columns[] = { "medium", "narrow", "wide", NULL };
static const char *const spacings[] = { "normal", "tight", "loose", NULL };

/* A settings file may hold anything: what is not known becomes the first, which is the default. */
static void
set_word (WakhanPreferences        *self,
          char                    **field,
          const char               *word,
          const char *const        *words,
          WakhanPreferencesProperty property)
{
  if (!word || !g_strv_contains (words, word))
    word = words[0];
  if (g_strcmp0 (*field, word) == 0)
    return;
  g_free (*field);
  *field = g_strdup (word);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
set_flag (WakhanPreferences        *self,
          gboolean                 *field,
          gboolean                  flag,
          WakhanPreferencesProperty property)
{
  if (*field == flag)
    return;
  *field = flag;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* What is no column of this version is kept for another. */
static void
set_hidden_event_columns (WakhanPreferences *self,
                          const char *const *columns)
{
  static const char *const none[] = { NULL };

  columns = columns ? columns : none;
  if (g_strv_equal ((const char *const *) self->hidden_event_columns, columns))
    return;
  g_strfreev (self->hidden_event_columns);
  self->hidden_event_columns = g_strdupv ((GStrv) columns);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIDDEN_EVENT_COLUMNS]);
}

static void
set_follow_seconds (WakhanPreferences *self,
                    int                seconds)
{
  if (self->follow_seconds == seconds)
    return;
  self->follow_seconds = seconds;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLLOW_SECONDS]);
}

static void
wakhan_preferences_finalize (GObject *object)
{
  WakhanPreferences *self = WAKHAN_PREFERENCES (object);

  g_clear_object (&self->settings);
  g_free (self->theme);
  g_free (self->column);
  g_free (self->spacing);
  g_strfreev (self->hidden_event_columns);

  G_OBJECT_CLASS (wakhan_preferences_parent_class)->finalize (object);
}

static void
wakhan_preferences_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  WakhanPreferences *self = WAKHAN_PREFERENCES (object);

  switch ((WakhanPreferencesProperty) id)
    {
    case PROP_THEME:
      g_value_set_string (value, self->theme);
      break;
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    case PROP_COLUMN:
      g_value_set_string (value, self->column);
      break;
    case PROP_SPACING:
      g_value_set_string (value, self->spacing);
      break;
    case PROP_RELOAD_CHANGED_TEXTS:
      g_value_set_boolean (value, self->reload_changed_texts);
      break;
    case PROP_SOLAR_HIJRI:
      g_value_set_boolean (value, self->solar_hijri);
      break;
    case PROP_FOLLOW_TEXT:
      g_value_set_boolean (value, self->follow_text);
      break;
    case PROP_FOLLOW_SECONDS:
      g_value_set_int (value, self->follow_seconds);
      break;
    case PROP_HIDDEN_EVENT_COLUMNS:
      g_value_set_boxed (value, self->hidden_event_columns);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_preferences_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  WakhanPreferences *self = WAKHAN_PREFERENCES (object);

  switch ((WakhanPreferencesProperty) id)
    {
    case PROP_THEME:
      set_word (self, &self->theme, g_value_get_string (value), themes, PROP_THEME);
      break;
    case PROP_TEXT_SIZE:
      wakhan_preferences_set_text_size (self, g_value_get_int (value));
      break;
    case PROP_COLUMN:
      set_word (self, &self->column, g_value_get_string (value), columns, PROP_COLUMN);
      break;
    case PROP_SPACING:
      set_word (self, &self->spacing, g_value_get_string (value), spacings, PROP_SPACING);
      break;
    case PROP_RELOAD_CHANGED_TEXTS:
      set_flag (self, &self->reload_changed_texts, g_value_get_boolean (value),
                PROP_RELOAD_CHANGED_TEXTS);
      break;
    case PROP_SOLAR_HIJRI:
      set_flag (self, &self->solar_hijri, g_value_get_boolean (value), PROP_SOLAR_HIJRI);
      break;
    case PROP_FOLLOW_TEXT:
      set_flag (self, &self->follow_text, g_value_get_boolean (value), PROP_FOLLOW_TEXT);
      break;
    case PROP_FOLLOW_SECONDS:
      set_follow_seconds (self, g_value_get_int (value));
      break;
    case PROP_HIDDEN_EVENT_COLUMNS:
      set_hidden_event_columns (self, g_value_get_boxed (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_preferences_class_init (WakhanPreferencesClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = wakhan_preferences_finalize;
  object_class->get_property = wakhan_preferences_get_property;
  object_class->set_property = wakhan_preferences_set_property;

  properties[PROP_THEME] = g_param_spec_string ("theme", NULL, NULL, themes[0], flags);
  properties[PROP_TEXT_SIZE] =
    g_param_spec_int ("text-size", NULL, NULL, G_MININT, G_MAXINT, WAKHAN_NORMAL_TEXT_SIZE, flags);
  properties[PROP_COLUMN] = g_param_spec_string ("column", NULL, NULL, columns[0], flags);
  properties[PROP_SPACING] = g_param_spec_string ("spacing", NULL, NULL, spacings[0], flags);
  properties[PROP_RELOAD_CHANGED_TEXTS] =
    g_param_spec_boolean ("reload-changed-texts", NULL, NULL, FALSE, flags);
  properties[PROP_SOLAR_HIJRI] = g_param_spec_boolean ("solar-hijri", NULL, NULL, FALSE, flags);
  properties[PROP_FOLLOW_TEXT] = g_param_spec_boolean ("follow-text", NULL, NULL, FALSE, flags);
  properties[PROP_FOLLOW_SECONDS] =
    g_param_spec_int ("follow-seconds", NULL, NULL, LEAST_SECONDS, MOST_SECONDS, USUAL_SECONDS,
                      flags);
  properties[PROP_HIDDEN_EVENT_COLUMNS] =
    g_param_spec_boxed ("hidden-event-columns", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/* Beside the program first, so that a build tree and a prefix of one's own
 * need no XDG_DATA_DIRS. */
static GSettingsSchema *
find_schema (void)
{
  GSettingsSchemaSource *fallback = g_settings_schema_source_get_default ();
  g_autofree char       *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char       *folder = program ? g_path_get_dirname (program) : NULL;
  const char *const      places[] = { "../share/glib-2.0/schemas", "../data" };

  for (gsize i = 0; folder && i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *place = g_build_filename (folder, places[i], NULL);
      g_autofree char *compiled =
        g_build_filename (place, "gschemas.compiled", NULL);
      g_autoptr (GSettingsSchemaSource) source = NULL;
      GSettingsSchema                  *schema;

      if (!g_file_test (compiled, G_FILE_TEST_EXISTS))
        continue;
      source = g_settings_schema_source_new_from_directory (place, fallback, FALSE, NULL);
      schema = source ? g_settings_schema_source_lookup (source, SCHEMA, FALSE) : NULL;
      if (schema)
        return schema;
    }
  return fallback ? g_settings_schema_source_lookup (fallback, SCHEMA, TRUE) : NULL;
}

/* An older schema may lack a key, and asking for it would end the program. */
static void
bind_setting (WakhanPreferences *self,
              GSettingsSchema   *schema,
              const char        *name,
              const char        *type)
{
  g_autoptr (GSettingsSchemaKey) key = NULL;

  if (!g_settings_schema_has_key (schema, name))
    return;
  key = g_settings_schema_get_key (schema, name);
  if (g_variant_type_equal (g_settings_schema_key_get_value_type (key), G_VARIANT_TYPE (type)))
    g_settings_bind (self->settings, name, self, name, G_SETTINGS_BIND_DEFAULT);
}

static void
wakhan_preferences_init (WakhanPreferences *self)
{
  g_autoptr (GSettingsSchema) schema = find_schema ();

  self->theme = g_strdup (themes[0]);
  self->text_size = WAKHAN_NORMAL_TEXT_SIZE;
  self->column = g_strdup (columns[0]);
  self->spacing = g_strdup (spacings[0]);
  self->follow_seconds = USUAL_SECONDS;
  self->hidden_event_columns = g_new0 (char *, 1);
  if (!schema)
    return;
  self->settings = g_settings_new_full (schema, NULL, NULL);
  bind_setting (self, schema, "theme", "s");
  bind_setting (self, schema, "text-size", "i");
  bind_setting (self, schema, "column", "s");
  bind_setting (self, schema, "spacing", "s");
  bind_setting (self, schema, "reload-changed-texts", "b");
  bind_setting (self, schema, "solar-hijri", "b");
  bind_setting (self, schema, "follow-text", "b");
  bind_setting (self, schema, "follow-seconds", "i");
  bind_setting (self, schema, "hidden-event-columns", "as");
}

WakhanPreferences *
wakhan_preferences_new (void)
{
  return g_object_new (WAKHAN_TYPE_PREFERENCES, NULL);
}

const char *
wakhan_preferences_get_theme (WakhanPreferences *self)
{
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (self), NULL);

  return self->theme;
}

int
wakhan_preferences_get_text_size (WakhanPreferences *self)
{
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (self), WAKHAN_NORMAL_TEXT_SIZE);

  return self->text_size;
}

void
wakhan_preferences_set_text_size (WakhanPreferences *self,
                                  int                percent)
{
  g_return_if_fail (WAKHAN_IS_PREFERENCES (self));

  percent = CLAMP (percent, LEAST_TEXT_SIZE, MOST_TEXT_SIZE);
  if (percent == self->text_size)
    return;
  self->text_size = percent;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
}

const char *
wakhan_preferences_get_column (WakhanPreferences *self)
{
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (self), NULL);

  return self->column;
}

const char *
wakhan_preferences_get_spacing (WakhanPreferences *self)
{
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (self), NULL);

  return self->spacing;
}
