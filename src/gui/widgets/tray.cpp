// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include <QApplication>

namespace earshot::gui {

Tray::Tray(QObject* parent) : QObject(parent), open_(menu_.addAction(QString())), quit_(menu_.addAction(QString()))
{
    icon_.setIcon(QApplication::windowIcon());
    icon_.setContextMenu(&menu_);
    connect(open_, &QAction::triggered, this, &Tray::windowWanted);
    connect(quit_, &QAction::triggered, this, &Tray::quitWanted);
    connect(&icon_, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit windowWanted();
    });
    retranslate();
}

void Tray::setShown(bool shown)
{
    icon_.setVisible(shown && QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::retranslate()
{
    open_->setText(tr("Open Earshot"));
    quit_->setText(tr("Quit"));
    icon_.setToolTip(tr("Earshot is listening"));
}

}
