/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-spotlight.h"

#include "wakhan-motion.h"

#define GLOW 1400.0 /* milliseconds */
#define HOLD 0.25   /* of them: before it fades */
#define FRAME 2000  /* milliseconds */
#define REACH 3     /* px around the words */
#define BLUR 10

struct _WakhanSpotlight
{
  WakhanPage     *page;
  WakhanMotion   *motion;
  WakhanTextRange words;    /* empty: nothing glows */
  double          strength; /* 0 to 1 */
  gboolean        is_frame; /* and no glow */
  guint           frame;    /* ends it */
};

static void
redraw (WakhanSpotlight *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self->page->view));
}

static void
end (WakhanSpotlight *self)
{
  wakhan_motion_stop (self->motion);
  g_clear_handle_id (&self->frame, g_source_remove);
  self->words = (WakhanTextRange){ 0, 0 };
  redraw (self);
}

static void
step_cb (gpointer spotlight,
         double   part)
{
  WakhanSpotlight *self = spotlight;

  self->strength = part < HOLD ? 1 : (1 - part) / (1 - HOLD);
  if (part >= 1)
    end (self);
  redraw (self);
}

static gboolean
frame_cb (gpointer spotlight)
{
  WakhanSpotlight *self = spotlight;

  self->frame = 0;
  end (self);
  return G_SOURCE_REMOVE;
}

WakhanSpotlight *
wakhan_spotlight_new (WakhanPage *page)
{
  WakhanSpotlight *self = g_new0 (WakhanSpotlight, 1);

  self->page = page;
  self->motion = wakhan_motion_new (GTK_WIDGET (page->view), GLOW, step_cb, self);
  return self;
}

void
wakhan_spotlight_free (WakhanSpotlight *self)
{
  g_clear_handle_id (&self->frame, g_source_remove);
  wakhan_motion_free (self->motion);
  g_free (self);
}

void
wakhan_spotlight_glow (WakhanSpotlight *self,
                       guint            start,
                       guint            end_offset)
{
  end (self);
  if (start >= end_offset)
    return;
  self->words = (WakhanTextRange){ start, end_offset };
  self->strength = 1;
  self->is_frame = !wakhan_motion_start (self->motion);
}

static void
draw_words (WakhanPage   *page,
            GtkSnapshot  *snapshot,
            GdkRectangle *box,
            gconstpointer spotlight)
{
  const WakhanSpotlight *self = spotlight;
  const graphene_rect_t  rect =
    GRAPHENE_RECT_INIT (box->x - REACH, box->y - REACH / 2.0f, box->width + 2 * REACH,
                        box->height + REACH);
  GdkRGBA        color = page->colors[WAKHAN_PAGE_ACCENT];
  GskRoundedRect frame;

  gsk_rounded_rect_init_from_rect (&frame, &rect, REACH + 1);
  if (self->is_frame)
    {
      gtk_snapshot_append_border (snapshot, &frame, (const float[4]){ 2, 2, 2, 2 },
                                  (const GdkRGBA[4]){ color, color, color, color });
      return;
    }
  color.alpha *= self->strength;
  gtk_snapshot_append_outset_shadow (snapshot, &frame, &color, 0, 0, 1, BLUR);
}

void
wakhan_spotlight_snapshot_below (WakhanSpotlight *self,
                                 GtkSnapshot     *snapshot)
{
  if (self->words.start >= self->words.end)
    return;
  wakhan_page_for_each_line (self->page, snapshot, self->words.start, self->words.end, draw_words,
                             self);
  if (self->is_frame && !self->frame) /* it stays so long from when it is seen */
    self->frame = g_timeout_add (FRAME, frame_cb, self);
}

static WakhanEvent *
find_followed (WakhanSpotlight *self)
{
  WakhanSession *session = self->page->session;
  WakhanEvent   *event = session ? wakhan_session_get_selected_event (session) : NULL;
  gboolean       is_following = FALSE;

  if (event && wakhan_event_is_in_text (event))
    g_object_get (session, "following", &is_following, NULL);
  return is_following ? event : NULL;
}

static void
find_paragraphs (WakhanSpotlight *self,
                 WakhanEvent     *event,
                 int             *top,
                 int             *bottom)
{
  WakhanDocument    *document = self->page->document;
  GtkTextBuffer     *buffer = gtk_text_view_get_buffer (self->page->view);
  const WakhanBlock *first = wakhan_document_get_block (
    document, wakhan_document_find_block (document, wakhan_event_get_start (event)));
  const WakhanBlock *last = wakhan_document_get_block (
    document, wakhan_document_find_block (document, wakhan_event_get_end (event) - 1));
  GtkTextIter iter;
  int         height;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, first->start);
  gtk_text_view_get_line_yrange (self->page->view, &iter, top, &height);
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, last->end);
  gtk_text_view_get_line_yrange (self->page->view, &iter, bottom, &height);
  *bottom += height;
}

static void
append_veil (WakhanSpotlight    *self,
             GtkSnapshot        *snapshot,
             const GdkRectangle *visible,
             int                 top,
             int                 bottom)
{
  top = MAX (top, visible->y);
  bottom = MIN (bottom, visible->y + visible->height);
  if (top < bottom)
    gtk_snapshot_append_color (
      snapshot, &self->page->colors[WAKHAN_PAGE_VEIL],
      &GRAPHENE_RECT_INIT (visible->x, top, visible->width, bottom - top));
}

void
wakhan_spotlight_snapshot_above (WakhanSpotlight *self,
                                 GtkSnapshot     *snapshot)
{
  WakhanEvent *event = find_followed (self);
  GdkRectangle visible;
  int          top;
  int          bottom;

  if (!event)
    return;
  gtk_text_view_get_visible_rect (self->page->view, &visible);
  find_paragraphs (self, event, &top, &bottom);
  append_veil (self, snapshot, &visible, visible.y, top);
  append_veil (self, snapshot, &visible, bottom, visible.y + visible.height);
}
