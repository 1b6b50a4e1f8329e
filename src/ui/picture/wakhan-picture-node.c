/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-node.h"

typedef struct
{
  cairo_t            *cr;
  WakhanPictureAppend append;
  gpointer            data;
  guint               n_seen; /* of what was drawn with cairo */
} Drawing;

static GskRenderNode *
create_node (const Drawing          *self,
             const graphene_point_t *moved)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_snapshot_translate (snapshot, moved);
  self->append (snapshot, self->data);
  return gtk_snapshot_free_to_node (snapshot);
}

/* (nullable) (transfer none). @position: (inout) */
static GskRenderNode *
find_cairo (GskRenderNode *node,
            guint         *position)
{
  if (gsk_render_node_get_node_type (node) == GSK_CAIRO_NODE && (*position)-- == 0)
    return node;
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      {
        GskRenderNode *found = find_cairo (gsk_container_node_get_child (node, i), position);

        if (found)
          return found;
      }
  return NULL;
}

static void
draw_cairo (Drawing       *self,
            GskRenderNode *node)
{
  guint           position = self->n_seen++;
  graphene_rect_t bounds;
  GskRenderNode  *moved;
  GskRenderNode  *found;

  gsk_render_node_get_bounds (node, &bounds);
  moved = create_node (self, &GRAPHENE_POINT_INIT (-bounds.origin.x, -bounds.origin.y));
  found = find_cairo (moved, &position);
  cairo_save (self->cr);
  cairo_translate (self->cr, bounds.origin.x, bounds.origin.y);
  if (found)
    gsk_render_node_draw (found, self->cr);
  cairo_restore (self->cr);
  gsk_render_node_unref (moved);
}

static void
draw (Drawing       *self,
      GskRenderNode *node)
{
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        draw (self, gsk_container_node_get_child (node, i));
      break;
    case GSK_CAIRO_NODE:
      draw_cairo (self, node);
      break;
    default:
      gsk_render_node_draw (node, self->cr);
    }
}

void
wakhan_picture_node_draw (cairo_t            *cr,
                          WakhanPictureAppend append,
                          gpointer            data)
{
  Drawing        self = { cr, append, data, 0 };
  GskRenderNode *node;

  g_return_if_fail (cr && append);

  node = create_node (&self, &GRAPHENE_POINT_INIT (0, 0));
  if (!node)
    return;
  draw (&self, node);
  gsk_render_node_unref (node);
}
