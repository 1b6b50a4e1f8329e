/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-exporter.h"

#include "wakhan-export-list.h"
#include "wakhan-json-member.h"
#include "wakhan-noted-event.h"

/* W3C Web Annotation Data Model. What that has no word for stands under names of our own,
 * "wakhan:…", which JSON-LD reads as absolute IRIs. */

static void
add_strings (JsonBuilder       *builder,
             const char        *name,
             const char *const *values)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; values[i]; i++)
    json_builder_add_string_value (builder, values[i]);
  json_builder_end_array (builder);
}

static void
add_time (JsonBuilder *builder,
          const char  *name,
          GDateTime   *time)
{
  g_autofree char *text = wakhan_export_format_time (time);

  if (*text)
    wakhan_json_member_add_string (builder, name, text);
}

static char *
create_iri (const char *kind,
            const char *id)
{
  g_autofree char *escaped = g_uri_escape_string (id, NULL, TRUE);

  return g_strconcat ("wakhan:", kind, "/", escaped, NULL);
}

static char *
create_note_iri (const char *id)
{
  return g_uuid_string_is_valid (id) ? g_strconcat ("urn:uuid:", id, NULL)
                                     : create_iri ("note", id);
}

static void
add_body (JsonBuilder *builder,
          const char  *purpose,
          const char  *value)
{
  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "type", "TextualBody");
  wakhan_json_member_add_string (builder, "purpose", purpose);
  wakhan_json_member_add_string (builder, "format", "text/plain");
  wakhan_json_member_add_string (builder, "value", value);
  json_builder_end_object (builder);
}

static void
add_bodies (JsonBuilder *builder,
            WakhanNote  *note)
{
  const char *const *tags = wakhan_note_get_tags (note);

  json_builder_set_member_name (builder, "body");
  json_builder_begin_array (builder);
  if (*wakhan_note_get_text (note))
    add_body (builder, "commenting", wakhan_note_get_text (note));
  for (guint i = 0; tags[i]; i++)
    add_body (builder, "tagging", tags[i]);
  json_builder_end_array (builder);
}

/* A lost passage has its words, but no place that it could be taken for. */
static void
add_selectors (JsonBuilder             *builder,
               WakhanAnchor            *anchor,
               const WakhanAnchorMatch *match)
{
  json_builder_set_member_name (builder, "selector");
  json_builder_begin_array (builder);
  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "type", "TextQuoteSelector");
  wakhan_json_member_add_string (builder, "exact", wakhan_anchor_get_quote (anchor));
  wakhan_json_member_add_string (builder, "prefix", wakhan_anchor_get_prefix (anchor));
  wakhan_json_member_add_string (builder, "suffix", wakhan_anchor_get_suffix (anchor));
  json_builder_end_object (builder);
  if (match && wakhan_anchor_match_is_known (match))
    {
      json_builder_begin_object (builder);
      wakhan_json_member_add_string (builder, "type", "TextPositionSelector");
      wakhan_json_member_add_int (builder, "start", match->start);
      wakhan_json_member_add_int (builder, "end", match->end);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* @anchor: NULL for a note on no words. */
static void
add_target (JsonBuilder             *builder,
            const WakhanExportNote  *item,
            WakhanStudy             *study,
            WakhanAnchor            *anchor,
            const WakhanAnchorMatch *match)
{
  g_autofree char *source = create_iri ("study", wakhan_study_get_id (study));
  g_autofree char *likeness = wakhan_export_format_likeness (match->likeness);

  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "type", "SpecificResource");
  wakhan_json_member_add_string (builder, "source", source);
  if (anchor)
    add_selectors (builder, anchor, match);
  wakhan_json_member_add_string (builder, "wakhan:section",
                                 wakhan_export_note_get_section (item, study, match));
  wakhan_json_member_add_string (builder, "wakhan:placement",
                                 wakhan_export_anchor_state_to_string (match->state));
  json_builder_set_member_name (builder, "wakhan:likeness");
  json_builder_add_double_value (builder, g_ascii_strtod (likeness, NULL));
  json_builder_end_object (builder);
}

static void
add_annotation (JsonBuilder            *builder,
                const WakhanExportNote *item,
                WakhanStudy            *study)
{
  static const WakhanAnchorMatch nowhere = { .state = WAKHAN_ANCHOR_UNRESOLVED };
  WakhanNote                    *note = item->note;
  g_autofree char               *id = create_note_iri (wakhan_note_get_id (note));
  g_auto (GStrv)                 names = wakhan_noted_event_list_names (study, note);

  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "id", id);
  wakhan_json_member_add_string (builder, "type", "Annotation");
  wakhan_json_member_add_string (builder, "motivation",
                                 *wakhan_note_get_text (note) ? "commenting" : "highlighting");
  add_time (builder, "created", wakhan_note_get_created (note));
  add_time (builder, "modified", wakhan_note_get_modified (note));
  add_bodies (builder, note);
  json_builder_set_member_name (builder, "target");
  json_builder_begin_array (builder);
  for (guint i = 0; i < item->n_matches; i++)
    add_target (builder, item, study, wakhan_note_get_anchor (note, i), &item->matches[i]);
  if (item->n_matches == 0)
    add_target (builder, item, study, NULL, &nowhere);
  json_builder_end_array (builder);
  wakhan_json_member_add_string (builder, "wakhan:colour", wakhan_note_get_kind (note));
  add_strings (builder, "wakhan:events", wakhan_note_get_events (note));
  add_strings (builder, "wakhan:eventNames", (const char *const *) names);
  json_builder_end_object (builder);
}

static void
add_page (JsonBuilder *builder,
          WakhanStudy *study,
          GPtrArray   *list)
{
  g_autofree char *collection = create_iri ("notes", wakhan_study_get_id (study));
  g_autofree char *page = g_strconcat (collection, "/1", NULL);

  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "@context", "http://www.w3.org/ns/anno.jsonld");
  wakhan_json_member_add_string (builder, "id", page);
  wakhan_json_member_add_string (builder, "type", "AnnotationPage");
  json_builder_set_member_name (builder, "partOf");
  json_builder_begin_object (builder);
  wakhan_json_member_add_string (builder, "id", collection);
  wakhan_json_member_add_string (builder, "type", "AnnotationCollection");
  wakhan_json_member_add_string (builder, "label", wakhan_study_get_title (study));
  wakhan_json_member_add_int (builder, "total", list->len);
  json_builder_end_object (builder);
  wakhan_json_member_add_int (builder, "startIndex", 0);
  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (guint i = 0; i < list->len; i++)
    add_annotation (builder, g_ptr_array_index (list, i), study);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

char *
wakhan_export_json (WakhanStudy *study)
{
  g_autoptr (JsonBuilder)   builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode)      root = NULL;
  g_autoptr (GPtrArray)     list = NULL;
  g_autofree char          *text = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  list = wakhan_export_list_new (study);
  add_page (builder, study, list);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  return g_strconcat (text, "\n", NULL);
}
