/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#define PIXELS 2          /* of a PNG for one */
#define PAGE_WIDTH 1122.5 /* A4 across, in px of 96 an inch */
#define PAGE_HEIGHT 793.7
#define POINT 0.75 /* of a px */

WakhanPictureForm
wakhan_picture_file_find_form (const char *name)
{
  static const char *const suffixes[] = { ".svg", ".png", ".pdf" };
  guint                    form = 0;

  g_return_val_if_fail (name, WAKHAN_N_PICTURE_FORMS);

  while (form < G_N_ELEMENTS (suffixes))
    {
      const gsize length = strlen (name);

      if (length > 4 && g_ascii_strcasecmp (name + length - 4, suffixes[form]) == 0)
        break;
      form++;
    }
  return form;
}

static cairo_status_t
append_cb (void                *bytes,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Letters are outlines in it: for whoever cannot see them, and for searches, the names of all
 * events stand behind its first tag. */
static void
append_description (WakhanTimelinePicture *picture,
                    GByteArray            *bytes)
{
  const char            *tag = g_strstr_len ((const char *) bytes->data, bytes->len, "<svg");
  const gsize            n_rest = tag ? bytes->len - (gsize) (tag - (const char *) bytes->data) : 0;
  const char            *end = tag ? memchr (tag, '>', n_rest) : NULL;
  const gsize            n_before = end ? (gsize) (end + 1 - (const char *) bytes->data) : 0;
  g_autoptr (GString)    names = g_string_new (NULL);
  g_autoptr (GByteArray) rest = g_byte_array_new ();
  g_autofree char       *words = NULL;

  if (!end)
    return;
  wakhan_timeline_picture_append_names (picture, names);
  words = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>",
                                   wakhan_timeline_picture_get_title (picture), names->str);
  g_byte_array_append (rest, bytes->data + n_before, (guint) (bytes->len - n_before));
  g_byte_array_set_size (bytes, (guint) n_before);
  g_byte_array_append (bytes, (const guint8 *) words, (guint) strlen (words));
  g_byte_array_append (bytes, rest->data, rest->len);
}

static void
write_one (WakhanTimelinePicture *self,
           WakhanPictureForm      form,
           GByteArray            *bytes)
{
  const double     height = ceil (wakhan_timeline_picture_draw (self, NULL));
  const double     width = WAKHAN_TIMELINE_PICTURE_WIDTH;
  const gboolean   is_svg = form == WAKHAN_PICTURE_SVG;
  cairo_surface_t *surface =
    is_svg ? cairo_svg_surface_create_for_stream (append_cb, bytes, width, height)
           : cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width * PIXELS,
                                         (int) height * PIXELS);
  cairo_t *cr = cairo_create (surface);

  if (is_svg)
    cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  else
    cairo_scale (cr, PIXELS, PIXELS);
  wakhan_timeline_picture_draw (self, cr);
  cairo_destroy (cr);
  if (!is_svg)
    cairo_surface_write_to_png_stream (surface, append_cb, bytes);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  if (is_svg)
    append_description (self, bytes);
}

static void
write_pages (WakhanTimelinePicture *self,
             GByteArray            *bytes)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
    append_cb, bytes, PAGE_WIDTH * POINT, PAGE_HEIGHT * POINT);
  cairo_t    *cr = cairo_create (surface);
  const guint n_pages = wakhan_timeline_picture_paginate (self, PAGE_WIDTH, PAGE_HEIGHT);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  wakhan_timeline_picture_get_title (self));
  for (guint page = 0; page < n_pages; page++)
    {
      cairo_save (cr);
      cairo_scale (cr, POINT, POINT);
      wakhan_timeline_picture_draw_page (self, page, cr);
      cairo_restore (cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
}

GBytes *
wakhan_picture_file_create (WakhanTimelinePicture *self,
                            WakhanPictureForm      form)
{
  GByteArray *bytes;

  g_return_val_if_fail (self, NULL);
  g_return_val_if_fail (form < WAKHAN_N_PICTURE_FORMS, NULL);

  bytes = g_byte_array_new ();
  if (form == WAKHAN_PICTURE_PDF)
    write_pages (self, bytes);
  else
    write_one (self, form, bytes);
  return g_byte_array_free_to_bytes (bytes);
}
