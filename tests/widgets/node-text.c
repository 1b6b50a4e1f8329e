/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "node-text.h"

#include <math.h>

typedef struct
{
  GString         *text;
  GskTransform    *transform; /* (nullable): none */
  graphene_rect_t *clip;      /* (nullable): none, in the coordinates of the whole */
} Writer;

static void write_node (GskRenderNode *node,
                        const Writer  *writer);

static void
append_color (GString       *text,
              const GdkRGBA *color)
{
  const float parts[] = { color->red, color->green, color->blue, color->alpha };

  g_string_append (text, " #");
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_string_append_printf (text, "%02x", (guint) lround (CLAMP (parts[i], 0, 1) * 255));
}

/* From GTK 4.16 on gsk_text_node_get_color() gives another colour than the words have, which may be
 * one that is not seen. */
static gboolean
is_other_color (GskRenderNode *node)
{
  return gsk_render_node_get_node_type (node) == GSK_TEXT_NODE && gtk_get_minor_version () >= 16;
}

/* A leaf that is clipped away is not seen, and has no line. */
static void
write_leaf (GskRenderNode *node,
            const char    *kind,
            const GdkRGBA *color,
            const Writer  *writer)
{
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  gsk_transform_transform_bounds (writer->transform, &bounds, &bounds);
  if ((writer->clip && !graphene_rect_intersection (&bounds, writer->clip, &bounds)) ||
      (color && color->alpha == 0 && !is_other_color (node)))
    return;
  g_string_append (writer->text, kind);
  if (color)
    append_color (writer->text, color);
  g_string_append_printf (writer->text, " %ld %ld %ld %ld\n", lroundf (bounds.origin.x),
                          lroundf (bounds.origin.y), lroundf (bounds.size.width),
                          lroundf (bounds.size.height));
}

static void
write_clipped (GskRenderNode         *child,
               const graphene_rect_t *clip,
               const Writer          *writer)
{
  graphene_rect_t bounds;
  Writer          inner = *writer;

  gsk_transform_transform_bounds (writer->transform, clip, &bounds);
  if (writer->clip && !graphene_rect_intersection (&bounds, writer->clip, &bounds))
    return;
  inner.clip = &bounds;
  write_node (child, &inner);
}

static void
write_moved (GskRenderNode *node,
             const Writer  *writer)
{
  g_autoptr (GskTransform) transform = gsk_transform_transform (
    gsk_transform_ref (writer->transform), gsk_transform_node_get_transform (node));
  Writer inner = *writer;

  inner.transform = transform;
  write_node (gsk_transform_node_get_child (node), &inner);
}

static void
write_node (GskRenderNode *node,
            const Writer  *writer)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        write_node (gsk_container_node_get_child (node, i), writer);
      break;
    case GSK_TRANSFORM_NODE:
      write_moved (node, writer);
      break;
    case GSK_CLIP_NODE:
      write_clipped (gsk_clip_node_get_child (node), gsk_clip_node_get_clip (node), writer);
      break;
    case GSK_ROUNDED_CLIP_NODE:
      write_clipped (gsk_rounded_clip_node_get_child (node),
                     &gsk_rounded_clip_node_get_clip (node)->bounds, writer);
      break;
    case GSK_DEBUG_NODE:
      write_node (gsk_debug_node_get_child (node), writer);
      break;
    case GSK_OPACITY_NODE:
      g_string_append_printf (writer->text, "opacity %ld\n",
                              lroundf (gsk_opacity_node_get_opacity (node) * 100));
      write_node (gsk_opacity_node_get_child (node), writer);
      break;
    case GSK_COLOR_NODE:
      write_leaf (node, "color", gsk_color_node_get_color (node), writer);
      break;
    case GSK_TEXT_NODE:
      write_leaf (node, "text", gsk_text_node_get_color (node), writer);
      break;
    case GSK_BORDER_NODE:
      write_leaf (node, "border", gsk_border_node_get_colors (node), writer);
      break;
    case GSK_OUTSET_SHADOW_NODE:
    case GSK_INSET_SHADOW_NODE:
      break; /* of the theme */
    default:
      write_leaf (node, "drawing", NULL, writer);
    }
}

char *
node_text_write (GskRenderNode *node)
{
  const Writer writer = { g_string_new (NULL), NULL, NULL };

  if (node)
    write_node (node, &writer);
  return g_string_free (writer.text, FALSE);
}

/* Letters are measured by their ink, which versions of Pango and GTK round more freely. */
static gboolean
are_alike (const char *expected,
           const char *actual,
           double      tolerance)
{
  g_auto (GStrv) expected_words = g_strsplit (expected, " ", -1);
  g_auto (GStrv) actual_words = g_strsplit (actual, " ", -1);
  const gboolean is_text = g_strcmp0 (*expected_words, "text") == 0;
  const double   most = is_text ? 2 * tolerance : tolerance;

  if (g_strv_length (expected_words) != g_strv_length (actual_words))
    return FALSE;
  for (guint i = 0; expected_words[i]; i++)
    {
      const gboolean is_number = g_ascii_isdigit (*expected_words[i]) || *expected_words[i] == '-';

      if (is_text && i == 1 && gtk_get_minor_version () >= 16)
        continue;
      if (is_number ? fabs (g_ascii_strtod (expected_words[i], NULL) -
                            g_ascii_strtod (actual_words[i], NULL)) > most
                    : !g_str_equal (expected_words[i], actual_words[i]))
        return FALSE;
    }
  return TRUE;
}

char *
node_text_compare (const char *expected,
                   const char *actual,
                   double      tolerance)
{
  g_auto (GStrv) expected_lines = g_strsplit (expected, "\n", -1);
  g_auto (GStrv) actual_lines = g_strsplit (actual, "\n", -1);

  for (guint i = 0; expected_lines[i] || actual_lines[i]; i++)
    if (!expected_lines[i] || !actual_lines[i] ||
        !are_alike (expected_lines[i], actual_lines[i], tolerance))
      return g_strdup_printf ("line %u: “%s” is “%s”", i + 1,
                              expected_lines[i] ? expected_lines[i] : "",
                              actual_lines[i] ? actual_lines[i] : "");
  return NULL;
}
