/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "property-check.h"

static gboolean
is_same (GParamSpec   *pspec,
         const GValue *a,
         const GValue *b)
{
  if (G_VALUE_HOLDS (a, G_TYPE_STRV) && g_value_get_boxed (a) && g_value_get_boxed (b))
    return g_strv_equal (g_value_get_boxed (a), g_value_get_boxed (b));
  if (G_VALUE_HOLDS (a, G_TYPE_DATE_TIME) && g_value_get_boxed (a) && g_value_get_boxed (b))
    return g_date_time_equal (g_value_get_boxed (a), g_value_get_boxed (b));
  return g_param_values_cmp (pspec, a, b) == 0;
}

static void
count_cb (GObject    *object G_GNUC_UNUSED,
          GParamSpec *pspec G_GNUC_UNUSED,
          guint      *count)
{
  *count += 1;
}

void
property_check (GObject            *object,
                GParamSpec         *pspec,
                PropertyCheckChoose choose)
{
  g_auto (GValue)  value = G_VALUE_INIT;
  g_auto (GValue)  back = G_VALUE_INIT;
  g_autofree char *signal = g_strconcat ("notify::", pspec->name, NULL);
  guint            count = 0;
  gulong           handler;

  if (!(pspec->flags & G_PARAM_READABLE))
    return;
  g_object_get_property (object, pspec->name, g_value_init (&value, pspec->value_type));
  if (!(pspec->flags & G_PARAM_WRITABLE) || pspec->flags & G_PARAM_CONSTRUCT_ONLY)
    return;
  choose (object, pspec, &value);
  handler = g_signal_connect (object, signal, G_CALLBACK (count_cb), &count);
  g_object_set_property (object, pspec->name, &value);
  if (count != 1)
    g_error ("%s of %s notified %u times", pspec->name, G_OBJECT_TYPE_NAME (object), count);
  g_object_get_property (object, pspec->name, g_value_init (&back, pspec->value_type));
  if (!is_same (pspec, &value, &back))
    g_error ("%s of %s does not come back", pspec->name, G_OBJECT_TYPE_NAME (object));
  g_object_set_property (object, pspec->name, &value);
  if (count != 1)
    g_error ("%s of %s is the same again, and was notified", pspec->name,
             G_OBJECT_TYPE_NAME (object));
  g_signal_handler_disconnect (object, handler);
}

void
property_check_constructed (GType               type,
                            GParamSpec         *pspec,
                            PropertyCheckChoose choose)
{
  g_auto (GValue)     value = G_VALUE_INIT;
  g_auto (GValue)     back = G_VALUE_INIT;
  g_autoptr (GObject) object = NULL;

  if (!(pspec->flags & G_PARAM_CONSTRUCT_ONLY) || !(pspec->flags & G_PARAM_READABLE))
    return;
  choose (NULL, pspec, g_value_init (&value, pspec->value_type));
  object = g_object_new_with_properties (type, 1, (const char *[]){ pspec->name }, &value);
  g_object_get_property (object, pspec->name, g_value_init (&back, pspec->value_type));
  if (!is_same (pspec, &value, &back))
    g_error ("%s of %s does not come back", pspec->name, g_type_name (type));
}

static void
check_header (const char *path,
              gboolean (*is_known) (const char *name))
{
  g_autofree char       *text = NULL;
  g_autoptr (GRegex)     regex = g_regex_new ("G_DECLARE_FINAL_TYPE \\(\\w+, (\\w+)", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);

      if (!is_known (name))
        g_error ("%s is not in the table of types", name);
    }
}

guint
property_check_headers (const char *folder,
                        gboolean (*is_known) (const char *name))
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  guint            n_headers = 0;
  const char      *name;

  while (entries && (name = g_dir_read_name (entries)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n_headers += property_check_headers (path, is_known);
      else if (g_str_has_suffix (name, ".h"))
        {
          check_header (path, is_known);
          n_headers++;
        }
    }
  return n_headers;
}
