// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace earshot::test {

/// The pages of Listening, as they stand.
enum class Part { Sources, Brands, Hours, Templates, People, Data };

/// The window in the Listening room.
struct ListeningWindow : WindowFixture {
    explicit ListeningWindow(Part part, Filling filling = Filling::Morning) : WindowFixture(filling)
    {
        press("Ctrl+6");
        clickRow(the<QListWidget>("pageList"), static_cast<int>(part));
        settle();
    }
    QString text(const char* label) { return the<QLabel>(label).text(); }
    bool says(const char* label, const QString& words)
    {
        return waitUntil([&] { return text(label).contains(words); });
    }
    void startAdding()
    {
        click(the<QPushButton>("addSourceButton"));
        REQUIRE(waitUntil([&] { return window().findChild<QDialog*>("sourceDialog"); }));
        auto& dialog = the<QDialog>("sourceDialog");
        dialog.activateWindow();
        REQUIRE(waitUntil([&] { return QApplication::activeWindow() == &dialog; }));
    }
    void write(const char* field, const QString& words)
    {
        auto& edit = the<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        type(words);
    }
};

}
