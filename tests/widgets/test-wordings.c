/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-wordings.h"

#define BEFORE "No source found for this study gives China the credit"
#define AFTER "None of the sources used here gives Beijing the credit"

typedef struct
{
  GtkWidget *window;
  GtkWidget *wordings;
} Fixture;

static void
show (Fixture         *fixture,
      int              width,
      GtkTextDirection direction)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  int        height;

  fixture->wordings = wakhan_wordings_new ();
  wakhan_wordings_set (WAKHAN_WORDINGS (fixture->wordings), BEFORE, AFTER, "Now, 81 % alike");
  gtk_widget_set_direction (fixture->wordings, direction);
  gtk_box_append (GTK_BOX (box), fixture->wordings);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (fixture->wordings) == 0)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_measure (fixture->wordings, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL,
                      NULL);
  gtk_widget_size_allocate (fixture->wordings, &(GtkAllocation){ 0, 0, width, height }, -1);
}

/* The fields are its first child and that behind the line. */
static GtkWidget *
get_field (Fixture *fixture,
           gboolean is_after)
{
  GtkWidget *before = gtk_widget_get_first_child (fixture->wordings);

  return is_after ? gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (before)) : before;
}

static void
get_place (Fixture         *fixture,
           gboolean         is_after,
           graphene_rect_t *place)
{
  g_assert_true (gtk_widget_compute_bounds (get_field (fixture, is_after), fixture->wordings,
                                            place));
}

static void
test_beside (void)
{
  static const struct
  {
    int              em;
    GtkTextDirection direction;
    gboolean         is_beside;
  } cases[] = {
    { 30, GTK_TEXT_DIR_LTR, TRUE },
    { 30, GTK_TEXT_DIR_RTL, TRUE },
    { 22, GTK_TEXT_DIR_LTR, FALSE },
    { 22, GTK_TEXT_DIR_RTL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture               fixture;
      GtkWidget            *letters = g_object_ref_sink (gtk_label_new ("m"));
      PangoContext         *context = gtk_widget_get_pango_context (letters);
      PangoFontDescription *font = pango_context_get_font_description (context);
      double                em = (double) pango_font_description_get_size (font) / PANGO_SCALE;
      graphene_rect_t       before;
      graphene_rect_t       after;

      if (!pango_font_description_get_size_is_absolute (font))
        em *= pango_cairo_context_get_resolution (context) / 72;
      show (&fixture, (int) (cases[i].em * em), cases[i].direction);
      get_place (&fixture, FALSE, &before);
      get_place (&fixture, TRUE, &after);
      if (!cases[i].is_beside)
        g_assert_cmpfloat (after.origin.y, >=, before.origin.y + before.size.height);
      else
        g_assert_cmpfloat (after.origin.y, ==, before.origin.y);
      if (cases[i].is_beside && cases[i].direction == GTK_TEXT_DIR_LTR)
        g_assert_cmpfloat (after.origin.x, >=, before.origin.x + before.size.width);
      else if (cases[i].is_beside)
        g_assert_cmpfloat (before.origin.x, >=, after.origin.x + after.size.width);
      gtk_window_destroy (GTK_WINDOW (fixture.window));
      g_object_unref (letters);
    }
}

/* The words of @type in @label, with a bar between. */
static char *
list_marked (GtkLabel     *label,
             PangoAttrType type)
{
  GString *marked = g_string_new (NULL);
  GSList  *attributes = pango_attr_list_get_attributes (gtk_label_get_attributes (label));

  for (GSList *each = attributes; each; each = each->next)
    {
      const PangoAttribute *attribute = each->data;

      if (attribute->klass->type == type)
        g_string_append_printf (
          marked, "%s%.*s", marked->len > 0 ? "|" : "",
          (int) (attribute->end_index - attribute->start_index),
          gtk_label_get_text (label) + attribute->start_index);
    }
  g_slist_free_full (attributes, (GDestroyNotify) pango_attribute_destroy);
  return g_string_free (marked, FALSE);
}

/* Not by colour alone. */
static void
test_marks (void)
{
  Fixture          fixture;
  GtkLabel        *before;
  GtkLabel        *after;
  g_autofree char *struck = NULL;
  g_autofree char *underlined = NULL;
  g_autofree char *coloured = NULL;
  g_autofree char *others = NULL;

  show (&fixture, 400, GTK_TEXT_DIR_LTR);
  before = GTK_LABEL (gtk_widget_get_last_child (get_field (&fixture, FALSE)));
  after = GTK_LABEL (gtk_widget_get_last_child (get_field (&fixture, TRUE)));
  g_assert_cmpstr (gtk_label_get_text (before), ==, BEFORE);
  g_assert_cmpstr (gtk_label_get_text (after), ==, AFTER);
  struck = list_marked (before, PANGO_ATTR_STRIKETHROUGH);
  underlined = list_marked (after, PANGO_ATTR_UNDERLINE);
  coloured = list_marked (after, PANGO_ATTR_BACKGROUND);
  others = list_marked (before, PANGO_ATTR_UNDERLINE);
  g_assert_cmpstr (struck, ==, "No source found for this study|China");
  g_assert_cmpstr (underlined, ==, "None of the sources used here|Beijing");
  g_assert_cmpstr (coloured, ==, underlined);
  g_assert_cmpstr (others, ==, "");
  gtk_window_destroy (GTK_WINDOW (fixture.window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wordings/side-by-side-where-there-is-room", test_beside);
  g_test_add_func ("/wordings/marks", test_marks);
  return g_test_run ();
}
