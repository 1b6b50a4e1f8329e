/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-menu.h"

#include "wakhan-session-review.h"

#include <glib/gi18n-lib.h>

#define SESSION "wakhan-session"

typedef struct
{
  const char *name; /* of the state; the first one lists all */
  const char *title;
} Kind;

/* In the order of WakhanDateBasis. */
static const Kind bases[] = {
  { "all", NC_ ("dates in review", "However Certain") },
  { "stated", NC_ ("dates in review", "Stated in Full") },
  { "completed", NC_ ("dates in review", "Year From the Text") },
  { "relative", NC_ ("dates in review", "Counted From Another Date") },
};

/* In the order of WakhanReviewForm. */
static const Kind forms[] = {
  { "all", NC_ ("dates in review", "However Long") },
  { "day", NC_ ("dates in review", "Days") },
  { "month", NC_ ("dates in review", "Months and Seasons") },
  { "year", NC_ ("dates in review", "Years") },
  { "longer", NC_ ("dates in review", "Decades and Longer") },
  { "span", NC_ ("dates in review", "Spans") },
};

/* Returns: the bit of that state; 0: all. */
static guint
find_bit (const Kind *kinds,
          gsize       n_kinds,
          const char *name)
{
  for (gsize i = 1; i < n_kinds; i++)
    if (g_str_equal (kinds[i].name, name))
      return 1u << (i - 1);
  return 0;
}

static void
change_state (GSimpleAction *action,
              GVariant      *state,
              WakhanSession *session)
{
  WakhanDateReview  *review = wakhan_session_get_review (session);
  WakhanReviewFilter filter;

  if (!review)
    return;
  filter = *wakhan_date_review_get_filter (review);
  if (g_str_equal (g_action_get_name (G_ACTION (action)), "basis"))
    filter.bases = find_bit (bases, G_N_ELEMENTS (bases), g_variant_get_string (state, NULL));
  else
    filter.forms = find_bit (forms, G_N_ELEMENTS (forms), g_variant_get_string (state, NULL));
  g_simple_action_set_state (action, state);
  wakhan_date_review_set_filter (review, &filter);
}

static void
change_state_cb (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       session)
{
  change_state (action, state, session);
}

static void
change_section_cb (GSimpleAction *action,
                   GVariant      *state,
                   gpointer       session)
{
  WakhanDateReview  *review = wakhan_session_get_review (session);
  WakhanSection     *section = wakhan_session_get_section (session);
  WakhanReviewFilter filter;

  if (!review)
    return;
  filter = *wakhan_date_review_get_filter (review);
  filter.start = filter.end = 0;
  if (g_variant_get_boolean (state) && section)
    {
      filter.start = wakhan_section_get_start (section);
      filter.end = wakhan_section_get_end (section);
    }
  g_simple_action_set_state (action, state);
  wakhan_date_review_set_filter (review, &filter);
}

static void
keep_certain_cb (GSimpleAction *action G_GNUC_UNUSED,
                 GVariant      *parameter G_GNUC_UNUSED,
                 gpointer       session)
{
  wakhan_session_keep_certain_dates (session);
}

static void
keep_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       session)
{
  wakhan_session_keep_listed_dates (session);
}

static void
refuse_cb (GSimpleAction *action G_GNUC_UNUSED,
           GVariant      *parameter G_GNUC_UNUSED,
           gpointer       session)
{
  wakhan_session_refuse_listed_dates (session);
}

/* Each review begins with all of them. */
static void
review_changed_cb (GSimpleActionGroup *group)
{
  const char *const names[] = { "basis", "form" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_state (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (group), names[i])),
      g_variant_new_string ("all"));
  g_simple_action_set_state (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (group), "section")),
    g_variant_new_boolean (FALSE));
}

/* As the menu opens. */
static void
show_cb (GSimpleAction *keep_certain)
{
  WakhanSession    *session = g_object_get_data (G_OBJECT (keep_certain), SESSION);
  WakhanDateReview *review = wakhan_session_get_review (session);

  g_simple_action_set_enabled (keep_certain,
                               review && wakhan_date_review_count_certain (review) > 0);
}

static void
append_kinds (GMenu      *menu,
              const char *action,
              const Kind *kinds,
              gsize       n_kinds)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (gsize i = 0; i < n_kinds; i++)
    {
      g_autofree char *detailed = g_strdup_printf ("review.%s::%s", action, kinds[i].name);

      g_menu_append (section, g_dpgettext2 (GETTEXT_PACKAGE, "dates in review", kinds[i].title),
                     detailed);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static GMenuModel *
create_model (void)
{
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) all = g_menu_new ();
  g_autoptr (GMenu) place = g_menu_new ();

  append_kinds (menu, "basis", bases, G_N_ELEMENTS (bases));
  append_kinds (menu, "form", forms, G_N_ELEMENTS (forms));
  g_menu_append (place, _ ("Only the Section in View"), "review.section");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (place));
  g_menu_append (all, _ ("Keep the Certain Ones"), "review.keep-certain");
  g_menu_append (all, _ ("Keep All That Are Listed"), "review.keep-listed");
  g_menu_append (all, _ ("Refuse All That Are Listed"), "review.refuse-listed");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  return G_MENU_MODEL (menu);
}

void
wakhan_review_menu_attach (GtkMenuButton *button,
                           WakhanSession *session)
{
  static const GActionEntry entries[] = {
    { .name = "basis", .parameter_type = "s", .state = "'all'", .change_state = change_state_cb },
    { .name = "form", .parameter_type = "s", .state = "'all'", .change_state = change_state_cb },
    { .name = "section", .state = "false", .change_state = change_section_cb },
    { .name = "keep-certain", .activate = keep_certain_cb },
    { .name = "keep-listed", .activate = keep_cb },
    { .name = "refuse-listed", .activate = refuse_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenuModel)         model = create_model ();
  GAction                       *keep_certain;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), session);
  g_signal_connect_object (session, "notify::review", G_CALLBACK (review_changed_cb), group,
                           G_CONNECT_SWAPPED);
  keep_certain = g_action_map_lookup_action (G_ACTION_MAP (group), "keep-certain");
  g_object_set_data (G_OBJECT (keep_certain), SESSION, session); /* of the same pane */
  gtk_widget_insert_action_group (GTK_WIDGET (button), "review", G_ACTION_GROUP (group));
  gtk_menu_button_set_menu_model (button, model);
  g_signal_connect_object (gtk_menu_button_get_popover (button), "show", G_CALLBACK (show_cb),
                           keep_certain, G_CONNECT_SWAPPED);
}
