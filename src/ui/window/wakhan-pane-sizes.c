/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pane-sizes.h"

#define LIST 52               /* of the height, in per cent, which is half of the window's */
#define NOTES_SHEET 45        /* of the height, in per cent */
#define ABOVE_EDITOR 44       /* the text that is seen above it where it is a sheet */
#define TEXT_LEAST_HEIGHT 150 /* above an event's sheet */
#define LINES 156             /* of the text above the highest timeline: about five */
#define LOW_TIMELINE 340      /* a lower one has few rows */

const int wakhan_pane_least_sizes[WAKHAN_N_PANES] = { WAKHAN_OUTLINE_LEAST, WAKHAN_TEXT_LEAST,
                                                      WAKHAN_NOTES_LEAST, WAKHAN_TIMELINE_LEAST };

static int
get_least (WakhanPaneSizes *self,
           WakhanPane       pane)
{
  int minimum = 0;

  gtk_widget_measure (self->panes[pane],
                      pane == WAKHAN_PANE_TIMELINE ? GTK_ORIENTATION_VERTICAL
                                                   : GTK_ORIENTATION_HORIZONTAL,
                      -1, &minimum, NULL, NULL, NULL);
  return MAX (minimum, wakhan_pane_least_sizes[pane] * self->breakpoints->unit);
}

/* What the timeline has to leave to those above it, as wide as they are; 0 is one that does not
 * stand there. */
static int
get_least_above (WakhanPaneSizes *self)
{
  int most = 0;

  for (WakhanPane pane = WAKHAN_PANE_OUTLINE; pane <= WAKHAN_PANE_NOTES; pane++)
    if (self->widths[pane] > 0 &&
        !(pane == WAKHAN_PANE_NOTES && wakhan_pane_sizes_is_editing (self)))
      {
        int least;

        gtk_widget_measure (self->panes[pane], GTK_ORIENTATION_VERTICAL, self->widths[pane], &least,
                            NULL, NULL, NULL);
        most = MAX (most, least);
      }
  return most;
}

static gboolean
is_folded (WakhanPaneSizes *self)
{
  gboolean folded = FALSE;

  g_object_get (self->panes[WAKHAN_PANE_TIMELINE], "folded", &folded, NULL);
  return folded;
}

gboolean
wakhan_pane_sizes_is_editing (WakhanPaneSizes *self)
{
  return gtk_widget_has_css_class (self->panes[WAKHAN_PANE_NOTES], "editing");
}

static int
get_usual_size (WakhanPaneSizes *self,
                WakhanPane       pane)
{
  if (pane == WAKHAN_PANE_NOTES && wakhan_pane_sizes_is_editing (self))
    return WAKHAN_EDITOR_WIDTH * self->breakpoints->unit;
  return pane == WAKHAN_PANE_OUTLINE ? self->breakpoints->outline_width
         : pane == WAKHAN_PANE_NOTES ? self->breakpoints->notes_width
                                     : self->breakpoints->timeline_height;
}

/* Between what the pane needs and @most: as a person made it, else @usual. */
static int
choose_size (WakhanPaneSizes *self,
             WakhanPane       pane,
             int              usual,
             int              most)
{
  const int size = pane == WAKHAN_PANE_NOTES && wakhan_pane_sizes_is_editing (self)
                     ? 0 /* nobody made it another */
                     : wakhan_pane_handle_get_size (self->handles[pane]);

  wakhan_pane_handle_set_most (self->handles[pane], most);
  return MAX (MIN (size > 0 ? size : usual, most), get_least (self, pane));
}

/* As high as its event needs, and while one steps through events as the highest of them did, so
 * that its buttons stay. */
static int
choose_sheet_height (WakhanPaneSizes *self,
                     int              width,
                     int              height)
{
  int least;
  int natural;

  gtk_widget_measure (self->panes[WAKHAN_PANE_TIMELINE], GTK_ORIENTATION_VERTICAL, width, &least,
                      &natural, NULL, NULL);
  if (!is_folded (self))
    natural += self->breakpoints->timeline_height / 2; /* for the lanes */
  self->sheet_height = width == self->sheet_width ? MAX (self->sheet_height, natural) : natural;
  self->sheet_width = width;
  return MAX (MIN (height - 1 - TEXT_LEAST_HEIGHT, self->sheet_height), least);
}

/* Of the lanes. */
static int
choose_lanes_height (WakhanPaneSizes *self,
                     int              height,
                     int              most)
{
  const int whole = MIN (height - 1 - (int) (LINES * self->breakpoints->unit), most);
  const int usual = MIN (get_usual_size (self, WAKHAN_PANE_TIMELINE), height / 2);
  const int least = get_least (self, WAKHAN_PANE_TIMELINE);

  if (wakhan_pane_switch_has_whole_height (self->shown))
    return MAX (whole, least);
  return choose_size (self, WAKHAN_PANE_TIMELINE, usual, MAX (whole, MIN (height / 2, most)));
}

static int
choose_height (WakhanPaneSizes *self,
               int              width,
               int              height)
{
  int folded;
  int most;

  if (!gtk_widget_get_visible (self->panes[WAKHAN_PANE_TIMELINE]))
    return 0;
  if (self->is_page)
    return height;
  if (wakhan_pane_sizes_is_sheet (self))
    return choose_sheet_height (self, width, height);
  self->sheet_width = 0;
  most = height - 1 - get_least_above (self);
  if (self->is_listing)
    return choose_size (self, WAKHAN_PANE_TIMELINE, height * LIST / 100, most);
  if (!is_folded (self))
    return choose_lanes_height (self, height, most);
  gtk_widget_measure (self->panes[WAKHAN_PANE_TIMELINE], GTK_ORIENTATION_VERTICAL, -1, NULL,
                      &folded, NULL, NULL);
  return folded;
}

static gboolean
is_side (WakhanPaneSizes *self,
         WakhanPane       pane)
{
  return wakhan_pane_switch_is_docked (self->shown, pane) &&
         gtk_widget_get_visible (self->panes[pane]);
}

/* As wide as leaves the text and the side across their least. */
static WakhanSide
choose_side (WakhanPaneSizes *self,
             WakhanPane       pane,
             WakhanPane       across,
             int              width)
{
  const int kept =
    self->breakpoints->text_least + 1 + (is_side (self, across) ? get_least (self, across) + 1 : 0);

  if (!is_side (self, pane))
    return (WakhanSide){ 0 };
  return (WakhanSide){ choose_size (self, pane, get_usual_size (self, pane), width - kept),
                       get_least (self, pane) };
}

static void
choose_widths (WakhanPaneSizes *self,
               int              width)
{
  WakhanSide notes = choose_side (self, WAKHAN_PANE_NOTES, WAKHAN_PANE_OUTLINE, width);
  WakhanSide outline = choose_side (self, WAKHAN_PANE_OUTLINE, WAKHAN_PANE_NOTES, width);

  self->widths[WAKHAN_PANE_READING] =
    wakhan_breakpoints_share_width (width, self->breakpoints->text_least, &notes, &outline);
  self->widths[WAKHAN_PANE_NOTES] = notes.width;
  self->widths[WAKHAN_PANE_OUTLINE] = outline.width;
}

/* The least of the timeline, which they cover, and what they need. */
static int
choose_notes_sheet (WakhanPaneSizes *self,
                    int              width,
                    int              height)
{
  GtkWidget *pane = self->panes[WAKHAN_PANE_NOTES];
  int        least;
  int        least_covered;
  int        natural;

  if (!wakhan_pane_switch_is_sheet (self->shown))
    return 0;
  gtk_widget_measure (pane, GTK_ORIENTATION_VERTICAL, width, &least, &natural, NULL, NULL);
  if (wakhan_pane_sizes_is_editing (self))
    return MAX (height - ABOVE_EDITOR, MIN (least, height));
  if (gtk_widget_has_css_class (pane, "reviewing")) /* all of it, the words are in the text */
    least = MAX (least, MIN (natural, height - TEXT_LEAST_HEIGHT));
  gtk_widget_measure (self->panes[WAKHAN_PANE_TIMELINE], GTK_ORIENTATION_VERTICAL, width,
                      &least_covered, NULL, NULL, NULL);
  return MIN (MAX (MAX (NOTES_SHEET * height / 100, least),
                   self->height > 0 ? MAX (least_covered, 0) : 0),
              height);
}

void
wakhan_pane_sizes_measure (WakhanPaneSizes *self,
                           GtkOrientation   orientation,
                           int             *minimum,
                           int             *natural)
{
  int least[WAKHAN_N_PANES];

  for (WakhanPane pane = 0; pane < WAKHAN_N_PANES; pane++)
    gtk_widget_measure (self->panes[pane], orientation, -1, &least[pane], NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = MAX (least[WAKHAN_PANE_READING] + 1 + least[WAKHAN_PANE_TIMELINE],
                    MAX (least[WAKHAN_PANE_OUTLINE], least[WAKHAN_PANE_NOTES]));
  else
    *minimum = MAX (MAX (least[WAKHAN_PANE_READING], least[WAKHAN_PANE_TIMELINE]),
                    MAX (least[WAKHAN_PANE_OUTLINE], least[WAKHAN_PANE_NOTES]));
  *natural = MAX (*minimum, orientation == GTK_ORIENTATION_VERTICAL ? 754 : 1280);
}

void
wakhan_pane_sizes_choose (WakhanPaneSizes *self,
                          int              width,
                          int              height)
{
  self->is_page = self->is_listing && self->breakpoints->is_narrow &&
                  gtk_widget_get_visible (self->panes[WAKHAN_PANE_TIMELINE]);
  choose_widths (self, width);
  self->height = choose_height (self, width, height);
  self->notes_sheet = choose_notes_sheet (self, width, height);
  if (self->notes_sheet > 0)
    self->height = MIN (self->height, self->notes_sheet); /* what is above it is the text's */
  g_object_set (self->panes[WAKHAN_PANE_TIMELINE], "low",
                self->height < LOW_TIMELINE * self->breakpoints->unit, NULL);
}

void
wakhan_pane_sizes_follow_list (WakhanPaneSizes *self)
{
  WakhanPaneHandle *handle = self->handles[WAKHAN_PANE_TIMELINE];
  const int         height = wakhan_pane_handle_get_size (handle);
  gboolean          is_listing = FALSE;

  g_object_get (self->panes[WAKHAN_PANE_TIMELINE], "listing", &is_listing, NULL);
  if (self->is_listing == is_listing)
    return;
  self->is_listing = is_listing;
  wakhan_pane_handle_set_size (handle, self->other_height);
  self->other_height = height;
}

int
wakhan_pane_sizes_get_drawn (WakhanPaneSizes *self,
                             WakhanPane       pane)
{
  return self->is_listing && pane == WAKHAN_PANE_TIMELINE
           ? self->other_height
           : wakhan_pane_handle_get_size (self->handles[pane]);
}

gboolean
wakhan_pane_sizes_is_sheet (WakhanPaneSizes *self)
{
  gboolean sheet = FALSE;

  g_object_get (self->panes[WAKHAN_PANE_TIMELINE], "sheet", &sheet, NULL);
  return sheet;
}

void
wakhan_pane_sizes_fit_timeline (WakhanPaneSizes *self)
{
  const gboolean is_beside = wakhan_pane_sizes_is_editing (self) &&
                             wakhan_pane_switch_is_docked (self->shown, WAKHAN_PANE_NOTES);

  g_object_set (self->panes[WAKHAN_PANE_TIMELINE], "narrow",
                is_beside ? !self->breakpoints->detail_beside_editor
                          : !self->breakpoints->detail_docked,
                "n-columns-gone",
                is_beside ? self->breakpoints->columns_gone_beside_editor
                          : self->breakpoints->columns_gone,
                "wide", self->breakpoints->is_wide, NULL);
}

gboolean
wakhan_pane_sizes_has_edge (WakhanPaneSizes *self)
{
  return self->height > 0 && !is_folded (self) && !self->is_page &&
         !wakhan_pane_sizes_is_sheet (self);
}
