/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-hit-row.h"

#include "wakhan-library-words.h"
#include "wakhan-palette.h"
#include "wakhan-text-range.h"

#include <glib/gi18n-lib.h>

#define GAP 12
#define MARK_ALPHA (0.14 * G_MAXUINT16)

struct _WakhanLibraryHitRow
{
  GtkListBoxRow parent_instance;

  WakhanLibraryHit *hit;
  char             *name;
  WakhanPalette    *palette;
  GtkWidget        *words;
  GtkWidget        *quote; /* NULL: there is none */
};

G_DEFINE_FINAL_TYPE (WakhanLibraryHitRow, wakhan_library_hit_row, GTK_TYPE_LIST_BOX_ROW)

static void
add_attribute (PangoAttrList  *list,
               PangoAttribute *attribute,
               const char     *text,
               guint           start,
               guint           end)
{
  attribute->start_index = g_utf8_offset_to_pointer (text, start) - text;
  attribute->end_index = g_utf8_offset_to_pointer (text, end) - text;
  pango_attr_list_insert (list, attribute);
}

/* @n_before: characters that the label has before the words */
static void
mark_hits (WakhanLibraryHitRow *self,
           GtkWidget           *label,
           GArray              *hits,
           guint                n_before)
{
  g_autoptr (PangoAttrList) list = pango_attr_list_new ();
  const char               *text = gtk_label_get_text (GTK_LABEL (label));
  GdkRGBA                   color;

  wakhan_palette_get (self->palette, "hit", NULL, &color);
  for (guint i = 0; hits && i < hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (hits, WakhanTextRange, i);
      const guint            start = hit->start + n_before;
      const guint            end = hit->end + n_before;

      add_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), text, start, end);
      add_attribute (list,
                     pango_attr_background_new (color.red * G_MAXUINT16, color.green * G_MAXUINT16,
                                                color.blue * G_MAXUINT16),
                     text, start, end);
      add_attribute (list, pango_attr_background_alpha_new (MARK_ALPHA), text, start, end);
    }
  gtk_label_set_attributes (GTK_LABEL (label), list);
}

static void
mark_all (WakhanLibraryHitRow *self)
{
  const WakhanLibraryHitFacts *hit = wakhan_library_hit_peek (self->hit);

  if (self->words)
    mark_hits (self, self->words, hit->word_hits, 0);
  if (self->quote)
    mark_hits (self, self->quote, hit->quote_hits, 1);
}

/* Another theme has other colours. */
static void
wakhan_library_hit_row_css_changed (GtkWidget         *widget,
                                    GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_library_hit_row_parent_class)->css_changed (widget, change);
  if (WAKHAN_LIBRARY_HIT_ROW (widget)->hit)
    mark_all (WAKHAN_LIBRARY_HIT_ROW (widget));
}

static void
wakhan_library_hit_row_dispose (GObject *object)
{
  WakhanLibraryHitRow *self = WAKHAN_LIBRARY_HIT_ROW (object);

  self->words = self->quote = NULL;
  g_clear_object (&self->hit);
  if (self->palette)
    gtk_widget_unparent (GTK_WIDGET (self->palette));
  self->palette = NULL;

  G_OBJECT_CLASS (wakhan_library_hit_row_parent_class)->dispose (object);
}

static void
wakhan_library_hit_row_finalize (GObject *object)
{
  g_free (WAKHAN_LIBRARY_HIT_ROW (object)->name);

  G_OBJECT_CLASS (wakhan_library_hit_row_parent_class)->finalize (object);
}

static void
wakhan_library_hit_row_class_init (WakhanLibraryHitRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_library_hit_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_library_hit_row_finalize;
  GTK_WIDGET_CLASS (klass)->css_changed = wakhan_library_hit_row_css_changed;
}

static void
wakhan_library_hit_row_init (WakhanLibraryHitRow *self)
{
  self->palette = wakhan_palette_new (GTK_WIDGET (self));
  wakhan_palette_add (self->palette, "hit", NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "texts-row");
  gtk_widget_add_css_class (GTK_WIDGET (self), "hit-row");
}

static char *
dup_count (const WakhanLibraryHitFacts *hit)
{
  const WakhanLibraryText *text = wakhan_library_item_peek (hit->item);

  if (hit->kind == WAKHAN_LIBRARY_HIT_TITLE)
    return wakhan_library_words_dup_notes (text);
  /* Translators: how many notes of a text were found. */
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u of %u note", "%u of %u notes", text->n_notes), hit->n_found,
    text->n_notes);
}

static char *
dup_place (const WakhanLibraryHitFacts *hit)
{
  if (hit->paragraph > 0)
    return g_strdup_printf (_ ("¶ %u"), hit->paragraph);
  if (hit->section)
    return g_strdup (hit->section);
  /* Translators: what a note is on that is on no words of it. */
  return g_strdup (hit->quote ? "" : _ ("whole text"));
}

static char *
dup_short_caption (const WakhanLibraryText *text)
{
  g_autofree char *name = g_file_get_basename (text->file);
  g_autofree char *shown = g_filename_display_name (name);

  if (text->kind == WAKHAN_TEXT_KIND_BUILT_IN || text->kind == WAKHAN_TEXT_KIND_PASTED)
    return g_strdup (wakhan_text_kind_get_name (text->kind));
  return g_strdup_printf ("%s · %s", wakhan_text_kind_get_name (text->kind), shown);
}

static GtkWidget *
create_text (WakhanLibraryHitRow         *self,
             const WakhanLibraryHitFacts *hit)
{
  const WakhanLibraryText *text = wakhan_library_item_peek (hit->item);
  g_autofree char         *caption = dup_short_caption (text);
  GtkWidget               *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  GtkWidget               *icon =
    gtk_image_new_from_icon_name (wakhan_library_words_get_icon (text));
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->words = wakhan_library_words_create_label (hit->words, "texts-title");
  gtk_widget_add_css_class (icon, text->is_gone ? "texts-gone" : "texts-icon");
  gtk_box_append (GTK_BOX (words), self->words);
  gtk_box_append (GTK_BOX (words), wakhan_library_words_create_label (caption, "caption"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);
  self->name = hit->kind == WAKHAN_LIBRARY_HIT_TITLE
                 ? g_strdup_printf ("%s, %s", text->title, caption)
                 : g_strdup (text->title);
  return box;
}

static GtkWidget *
create_note (WakhanLibraryHitRow         *self,
             const WakhanLibraryHitFacts *hit)
{
  g_autofree char *quote = hit->quote ? g_strdup_printf (_ ("“%s”"), hit->quote) : NULL;
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  GtkWidget       *sign = gtk_image_new_from_icon_name (hit->note_kind->icon_name);
  GtkWidget       *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (sign, "sign");
  gtk_widget_add_css_class (sign, hit->note_kind->css_class);
  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  self->words = wakhan_library_words_create_label (hit->words, NULL);
  gtk_widget_set_visible (self->words, *hit->words != '\0');
  gtk_box_append (GTK_BOX (words), self->words);
  if (quote)
    {
      self->quote = wakhan_library_words_create_label (quote, "texts-quote");
      gtk_box_append (GTK_BOX (words), self->quote);
    }
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (GTK_WIDGET (self), "note-row");
  self->name = g_strdup_printf ("%s: %s%s%s", wakhan_note_kind_get_name (hit->note_kind),
                                hit->words, *hit->words && quote ? " " : "", quote ? quote : "");
  return box;
}

GtkWidget *
wakhan_library_hit_row_new (WakhanLibraryHit *hit)
{
  WakhanLibraryHitRow         *self;
  const WakhanLibraryHitFacts *facts;
  g_autofree char             *end = NULL;
  GtkWidget                   *box;

  g_return_val_if_fail (WAKHAN_IS_LIBRARY_HIT (hit), NULL);

  self = g_object_new (WAKHAN_TYPE_LIBRARY_HIT_ROW, NULL);
  facts = wakhan_library_hit_peek (hit);
  self->hit = g_object_ref (hit);
  box = facts->kind == WAKHAN_LIBRARY_HIT_NOTE ? create_note (self, facts)
                                               : create_text (self, facts);
  end = facts->kind == WAKHAN_LIBRARY_HIT_NOTE ? dup_place (facts) : dup_count (facts);
  gtk_box_append (GTK_BOX (box), wakhan_library_words_create_label (end, "caption"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  mark_all (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, end, -1);
  return GTK_WIDGET (self);
}

WakhanLibraryHit *
wakhan_library_hit_row_get_hit (WakhanLibraryHitRow *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_HIT_ROW (self), NULL);

  return self->hit;
}

const char *
wakhan_library_hit_row_get_name (WakhanLibraryHitRow *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_HIT_ROW (self), NULL);

  return self->name;
}
