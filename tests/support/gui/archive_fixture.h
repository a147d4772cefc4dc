// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>

namespace earshot::test {

/// The Archive of a morning, reached by Ctrl+F.
struct ArchiveHere : WindowFixture {
    ArchiveHere() { press("Ctrl+F"); }
    void search(const QString& text)
    {
        field().clear();
        type(text);
    }
    void searchFor(const QString& text, int found)
    {
        search(text);
        REQUIRE(waitUntil([&] { return hits().model()->rowCount() == found; }));
    }
    QLineEdit& field() { return the<QLineEdit>("searchField"); }
    QAbstractItemView& hits() { return the<QAbstractItemView>("hitList"); }
    QString note() { return the<QLabel>("searchNote").text(); }
    QString versions() { return the<QTextBrowser>("versions").toPlainText(); }
    QString ledger() { return the<QTextBrowser>("ledgerText").toPlainText(); }
    QString onDisk(const std::string& name)
    {
        QFile file(QString::fromStdString(folder.file(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

}
