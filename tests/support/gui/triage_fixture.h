// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QLabel>
#include <QTextBrowser>

namespace earshot::test {

/// Triage of a morning, as the person at the desk sees it.
struct TriageFixture : WindowFixture {
    using WindowFixture::WindowFixture;

    QString current() { return mentions().currentIndex().data().toString(); }
    int rows() { return mentions().model()->rowCount(); }
    void chooseView(const char* name)
    {
        auto& views = the<QAbstractItemView>("viewList");
        clickRow(views, rowWith(views, name));
        REQUIRE(waitUntil([&] { return the<QLabel>("listTitle").text() == name; }));
        settle();
        mentions().setFocus();
    }
    Mention mentionNamed(const char* name)
    {
        for (const Mention& one : got(workspace().mentions().list({}, {}, 0)))
            if (one.externalId == name)
                return one;
        FAIL("no mention " << name);
        return {};
    }
    Label labelOf(const char* name) { return mentionNamed(name).verdict.label; }
    template <class T>
    T& inPane(const char* name)
    {
        return find<T>(the<QWidget>("mentionPane"), name);
    }
    QString shownText() { return inPane<QTextBrowser>("conversation").toPlainText(); }
};

}
