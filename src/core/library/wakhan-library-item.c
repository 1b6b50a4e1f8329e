/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-item.h"

#include "wakhan-pasted-text.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-form.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _WakhanLibraryItem
{
  GObject parent_instance;

  WakhanLibraryText text;
};

G_DEFINE_FINAL_TYPE (WakhanLibraryItem, wakhan_library_item, G_TYPE_OBJECT)

static void
wakhan_library_item_finalize (GObject *object)
{
  WakhanLibraryItem *self = WAKHAN_LIBRARY_ITEM (object);

  g_free (self->text.id);
  g_object_unref (self->text.file);
  g_free (self->text.title);
  g_free (self->text.place);
  g_clear_pointer (&self->text.facts, wakhan_study_facts_free);

  G_OBJECT_CLASS (wakhan_library_item_parent_class)->finalize (object);
}

static void
wakhan_library_item_class_init (WakhanLibraryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_library_item_finalize;
}

static void
wakhan_library_item_init (WakhanLibraryItem *self G_GNUC_UNUSED)
{
}

WakhanLibraryItem *
wakhan_library_item_new (const WakhanLibraryText *text)
{
  WakhanLibraryItem *self;

  g_return_val_if_fail (text && text->id && text->title && G_IS_FILE (text->file), NULL);

  self = g_object_new (WAKHAN_TYPE_LIBRARY_ITEM, NULL);
  self->text = *text;
  self->text.id = g_strdup (text->id);
  self->text.file = g_object_ref (text->file);
  self->text.title = g_strdup (text->title);
  self->text.place = g_strdup (text->place);
  self->text.facts = text->facts ? wakhan_study_facts_copy (text->facts) : NULL;
  return self;
}

const WakhanLibraryText *
wakhan_library_item_peek (WakhanLibraryItem *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_ITEM (self), NULL);

  return &self->text;
}

int
wakhan_library_item_compare (WakhanLibraryItem *a,
                             WakhanLibraryItem *b)
{
  int order;

  g_return_val_if_fail (WAKHAN_IS_LIBRARY_ITEM (a) && WAKHAN_IS_LIBRARY_ITEM (b), 0);

  order = b->text.is_pinned - a->text.is_pinned;
  if (!order)
    order = (a->text.read < b->text.read) - (a->text.read > b->text.read);
  if (!order)
    order = g_utf8_collate (a->text.title, b->text.title);
  return order ? order : strcmp (a->text.id, b->text.id);
}

gboolean
wakhan_library_item_is_equal (WakhanLibraryItem *a,
                              WakhanLibraryItem *b)
{
  const WakhanLibraryText *first;
  const WakhanLibraryText *second;

  g_return_val_if_fail (WAKHAN_IS_LIBRARY_ITEM (a) && WAKHAN_IS_LIBRARY_ITEM (b), FALSE);

  first = &a->text;
  second = &b->text;
  return first->kind == second->kind && first->read == second->read &&
         first->is_pinned == second->is_pinned && first->is_gone == second->is_gone &&
         first->n_notes == second->n_notes &&
         memcmp (first->notes, second->notes, sizeof first->notes) == 0 &&
         g_str_equal (first->id, second->id) && g_str_equal (first->title, second->title) &&
         g_strcmp0 (first->place, second->place) == 0 &&
         g_file_equal (first->file, second->file) &&
         wakhan_study_facts_is_equal (first->facts, second->facts);
}

WakhanTextKind
wakhan_text_kind_find (GFile *file)
{
  g_autoptr (GFile) built_in = wakhan_study_dup_built_in_file ();
  g_autofree char  *name = NULL;
  g_autofree char  *folded = NULL;

  g_return_val_if_fail (G_IS_FILE (file), WAKHAN_TEXT_KIND_PLAIN);

  name = g_file_get_basename (file);
  folded = name ? g_ascii_strdown (name, -1) : g_strdup ("");
  if (g_file_equal (file, built_in))
    return WAKHAN_TEXT_KIND_BUILT_IN;
  if (wakhan_pasted_text_is (file))
    return WAKHAN_TEXT_KIND_PASTED;
  if (g_str_has_suffix (folded, ".study"))
    return WAKHAN_TEXT_KIND_STUDY;
  switch (wakhan_text_form_of_name (folded))
    {
    case WAKHAN_TEXT_FORM_MARKDOWN:
      return WAKHAN_TEXT_KIND_MARKDOWN;
    case WAKHAN_TEXT_FORM_HTML:
      return WAKHAN_TEXT_KIND_WEB_PAGE;
    case WAKHAN_TEXT_FORM_PLAIN:
      return WAKHAN_TEXT_KIND_PLAIN;
    }
  g_return_val_if_reached (WAKHAN_TEXT_KIND_PLAIN);
}

const char *
wakhan_text_kind_get_name (WakhanTextKind self)
{
  switch (self)
    {
    case WAKHAN_TEXT_KIND_BUILT_IN:
      return _ ("Built-in study");
    case WAKHAN_TEXT_KIND_STUDY:
      return C_ ("kind of text", "Study");
    case WAKHAN_TEXT_KIND_MARKDOWN:
      return _ ("Markdown");
    case WAKHAN_TEXT_KIND_WEB_PAGE:
      return _ ("Web page");
    case WAKHAN_TEXT_KIND_PLAIN:
      return _ ("Plain text");
    case WAKHAN_TEXT_KIND_PASTED:
      return _ ("Pasted text");
    }
  g_return_val_if_reached ("");
}
