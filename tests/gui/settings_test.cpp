// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"
#include "support/gui/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace earshot;
using namespace earshot::test;

namespace {

struct SettingsWindow : WindowFixture {
    SettingsWindow()
    {
        press("Ctrl+,");
        REQUIRE(waitUntil([this] { return window().findChild<QDialog*>("settingsDialog"); }));
    }
    void chooseCommand(const QString& text)
    {
        the<QTabWidget>("tabs").setCurrentIndex(1);
        auto& tree = the<QTreeWidget>("keyTree");
        tree.setCurrentItem(tree.findItems(text, Qt::MatchExactly).value(0));
        REQUIRE(tree.currentItem());
    }
    QString keys() { return the<QTreeWidget>("keyTree").currentItem()->text(1); }
};

}

TEST_CASE("A key is changed, one that is taken is refused by name, and the usual one comes back")
{
    SettingsWindow here;
    here.chooseCommand("Ask all sources now");
    here.the<QKeySequenceEdit>("keyEdit").setKeySequence(QKeySequence("Ctrl+K"));
    click(here.the<QPushButton>("setKeyButton"));
    CHECK(here.the<QLabel>("keyFault").text().contains("Find a command"));
    here.the<QKeySequenceEdit>("keyEdit").setKeySequence(QKeySequence("Ctrl+F5"));
    click(here.the<QPushButton>("setKeyButton"));
    CHECK(here.keys() == "Ctrl+F5");
    click(here.the<QPushButton>("usualKeyButton"));
    CHECK(here.keys() == "F5");
}

TEST_CASE("A language is chosen at once and told to whoever sets it")
{
    SettingsWindow here;
    QSignalSpy chosen(&here.window(), &gui::MainWindow::languageChosen);
    auto& box = here.the<QComboBox>("languageBox");
    CHECK(box.findText("Deutsch") > 0);
    const int german = box.findData("de");
    box.setCurrentIndex(german);
    emit box.activated(german);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString() == "de");
}
