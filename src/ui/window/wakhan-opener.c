/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-opener.h"

#include "wakhan-study-loader.h"

struct _WakhanOpener
{
  GObject parent_instance;

  GFile        *file;
  GCancellable *cancellable;
};

typedef enum
{
  PROP_FILE = 1,
  N_PROPS
} WakhanOpenerProperty;

enum
{
  OPENED,
  FAILED,
  ASKED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanOpener, wakhan_opener, G_TYPE_OBJECT)

static void
set_file (WakhanOpener *self,
          GFile        *file)
{
  if (g_set_object (&self->file, file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
finish (WakhanOpener *self,
        GFile        *file,
        WakhanStudy  *study,
        const GError *error)
{
  set_file (self, NULL);
  if (study)
    g_signal_emit (self, signals[OPENED], 0, study);
  else
    g_signal_emit (self, signals[FAILED], 0, file, error);
}

static void
loaded_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (WakhanOpener) self = user_data;
  g_autoptr (GFile)        file = self->file ? g_object_ref (self->file) : NULL;
  g_autoptr (GError)       error = NULL;
  g_autoptr (WakhanStudy)  study = wakhan_study_load_finish (result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    finish (self, file, study, error);
}

static void
wakhan_opener_dispose (GObject *object)
{
  WakhanOpener *self = WAKHAN_OPENER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (wakhan_opener_parent_class)->dispose (object);
}

static void
wakhan_opener_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  WakhanOpener *self = WAKHAN_OPENER (object);

  switch ((WakhanOpenerProperty) id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_opener_class_init (WakhanOpenerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_opener_dispose;
  object_class->get_property = wakhan_opener_get_property;

  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[OPENED] = g_signal_new ("opened", WAKHAN_TYPE_OPENER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_STUDY);
  signals[FAILED] = g_signal_new ("failed", WAKHAN_TYPE_OPENER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_FILE, G_TYPE_ERROR);
  signals[ASKED] = g_signal_new ("asked", WAKHAN_TYPE_OPENER, G_SIGNAL_RUN_LAST, 0,
                                 g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1,
                                 G_TYPE_FILE);
}

static void
wakhan_opener_init (WakhanOpener *self G_GNUC_UNUSED)
{
}

WakhanOpener *
wakhan_opener_new (void)
{
  return g_object_new (WAKHAN_TYPE_OPENER, NULL);
}

void
wakhan_opener_open (WakhanOpener *self,
                    GFile        *file)
{
  g_autoptr (WakhanStudy) study = NULL;
  g_autoptr (GFile)       held = NULL;

  g_return_if_fail (WAKHAN_IS_OPENER (self));
  g_return_if_fail (G_IS_FILE (file));

  held = g_object_ref (file);
  wakhan_opener_cancel (self);
  study = wakhan_study_lookup (file);
  if (study)
    {
      finish (self, file, study, NULL);
      return;
    }
  self->cancellable = g_cancellable_new ();
  set_file (self, file);
  wakhan_study_load_async (file, self->cancellable, loaded_cb, g_object_ref (self));
}

void
wakhan_opener_ask (WakhanOpener *self,
                   GFile        *file)
{
  gboolean is_elsewhere = FALSE;

  g_return_if_fail (WAKHAN_IS_OPENER (self));
  g_return_if_fail (G_IS_FILE (file));

  g_signal_emit (self, signals[ASKED], 0, file, &is_elsewhere);
  if (!is_elsewhere)
    wakhan_opener_open (self, file);
}

void
wakhan_opener_cancel (WakhanOpener *self)
{
  g_return_if_fail (WAKHAN_IS_OPENER (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  set_file (self, NULL);
}

GFile *
wakhan_opener_get_file (WakhanOpener *self)
{
  g_return_val_if_fail (WAKHAN_IS_OPENER (self), NULL);

  return self->file;
}
