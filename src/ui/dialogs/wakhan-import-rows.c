/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-rows.h"

#include <glib/gi18n-lib.h>

struct _WakhanImportRow
{
  GObject parent_instance;

  guint    line;
  char    *words;
  char    *remark;
  gboolean is_fault;
};

G_DEFINE_FINAL_TYPE (WakhanImportRow, wakhan_import_row, G_TYPE_OBJECT)

static void
wakhan_import_row_finalize (GObject *object)
{
  WakhanImportRow *self = WAKHAN_IMPORT_ROW (object);

  g_free (self->words);
  g_free (self->remark);

  G_OBJECT_CLASS (wakhan_import_row_parent_class)->finalize (object);
}

static void
wakhan_import_row_class_init (WakhanImportRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_import_row_finalize;
}

static void
wakhan_import_row_init (WakhanImportRow *self G_GNUC_UNUSED)
{
}

static void
take_row (GListStore *rows,
          guint       line,
          char       *words,
          char       *remark,
          gboolean    is_fault)
{
  g_autoptr (WakhanImportRow) row = g_object_new (WAKHAN_TYPE_IMPORT_ROW, NULL);

  row->line = line;
  row->words = words;
  row->remark = remark;
  row->is_fault = is_fault;
  g_list_store_append (rows, row);
}

static char *
dup_words (const WakhanIncomingEvent *item)
{
  const char            *title = wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_TITLE);
  g_autoptr (WakhanDate) date =
    wakhan_date_parse (wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_DATE), NULL);
  g_autofree char *date_words = date ? wakhan_date_to_words (date) : g_strdup ("");

  /* Translators: an event: its date and its title: “June 2018, Taliban accept a ceasefire” */
  return g_strdup_printf (C_ ("event", "%s, %s"), date_words, title);
}

static char *
dup_remark (const WakhanIncomingEvents *events,
            const WakhanIncomingEvent  *item,
            gboolean                    joins)
{
  const WakhanIncomingEvent *twin =
    item->twin < events->events->len ? g_ptr_array_index (events->events, item->twin) : NULL;

  if (item->same)
    return g_strdup (joins ? _ ("It is there already, and gets what it lacks.")
                           : _ ("It is there already; this one comes beside it."));
  if (twin)
    return g_strdup_printf (joins ? _ ("The same as in line %u, which gets what it lacks.")
                                  : _ ("The same as in line %u, beside which it comes."),
                            twin->line);
  return g_strdup ("");
}

GListModel *
wakhan_import_rows_new (const WakhanIncomingEvents *events,
                        gboolean                    joins)
{
  GListStore *rows = g_list_store_new (WAKHAN_TYPE_IMPORT_ROW);
  guint       n_events = 0;
  guint       n_faults = 0;

  g_return_val_if_fail (events, G_LIST_MODEL (rows));

  while (n_events < events->events->len || n_faults < events->faults->len)
    {
      const WakhanIncomingEvent *item =
        n_events < events->events->len ? g_ptr_array_index (events->events, n_events) : NULL;
      const WakhanIncomingFault *fault =
        n_faults < events->faults->len ? g_ptr_array_index (events->faults, n_faults) : NULL;

      if (fault && (!item || fault->line <= item->line))
        {
          take_row (rows, fault->line, g_strdup (fault->message), g_strdup (""), TRUE);
          n_faults++;
          continue;
        }
      take_row (rows, item->line, dup_words (item), dup_remark (events, item, joins), FALSE);
      n_events++;
    }
  return G_LIST_MODEL (rows);
}

static GtkWidget *
append_label (GtkWidget  *box,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
setup_cb (GtkListItemFactory *factory G_GNUC_UNUSED,
          GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (box, "import-row");
  append_label (box, "caption");
  append_label (box, NULL);
  append_label (box, "caption");
  gtk_list_item_set_child (item, box);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_cb (GtkListItemFactory *factory G_GNUC_UNUSED,
         GtkListItem        *item)
{
  WakhanImportRow *row = gtk_list_item_get_item (item);
  GtkWidget       *box = gtk_list_item_get_child (item);
  GtkWidget       *place = gtk_widget_get_first_child (box);
  GtkWidget       *words = gtk_widget_get_next_sibling (place);
  GtkWidget       *remark = gtk_widget_get_last_child (box);
  g_autofree char *line =
    g_strdup_printf (row->is_fault ? _ ("Line %u, not understood") : _ ("Line %u"), row->line);

  gtk_label_set_label (GTK_LABEL (place), line);
  gtk_label_set_label (GTK_LABEL (words), row->words);
  gtk_label_set_label (GTK_LABEL (remark), row->remark);
  gtk_widget_set_visible (remark, *row->remark != '\0');
  if (row->is_fault)
    gtk_widget_add_css_class (words, "state-bad");
  else
    gtk_widget_remove_css_class (words, "state-bad");
}

GtkListItemFactory *
wakhan_import_rows_create_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  return factory;
}
