// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QFile>
#include <QKeySequence>
#include <QSettings>
#include <QWidget>

#include <set>

using namespace earshot::gui;
using earshot::test::TempDir;

namespace {

bool isLetter(const QString& key)
{
    const QString last = key.section('+', -1);
    return last.size() == 1 && !key.contains("Ctrl+") && !key.contains("Alt+") && !key.contains("Meta+");
}

}

TEST_CASE("Every command has an id of its own, words, and keys that can be pressed")
{
    std::set<std::string> ids;
    for (const CommandEntry& entry : commandTable()) {
        INFO(entry.id);
        CHECK(ids.insert(entry.id).second);
        CHECK_FALSE(textOf(entry).isEmpty());
        CHECK(commandNamed(entry.id) == &entry);
        for (const QString& key : keysOf(entry)) {
            const QKeySequence sequence(key, QKeySequence::PortableText);
            INFO(key.toStdString());
            CHECK(sequence.count() == 1);
            CHECK(sequence[0].key() != Qt::Key_unknown);
        }
        if (*entry.icon)
            CHECK(QFile::exists(QString(":/icons/%1.svg").arg(entry.icon)));
    }
}

TEST_CASE("No command takes Alt with a letter, Ctrl+Alt, or a letter where somebody writes")
{
    for (const CommandEntry& entry : commandTable())
        for (const QString& key : keysOf(entry)) {
            INFO(entry.id << ": " << key.toStdString());
            CHECK_FALSE(key.contains("Alt+"));
            CHECK_FALSE(key.contains("Meta+"));
            if (isLetter(key))
                CHECK(entry.scope == KeyScope::List);
        }
}

TEST_CASE("No two commands share a key where both count")
{
    const TempDir folder;
    QSettings settings(QString::fromStdString(folder.file("keys.ini")), QSettings::IniFormat);
    const Commands commands(settings);
    for (const CommandEntry& entry : commandTable()) {
        INFO(entry.id << ": " << commands.clashes(entry.id, keysOf(entry)).join(", ").toStdString());
        CHECK(commands.clashes(entry.id, keysOf(entry)).isEmpty());
    }
}

TEST_CASE("A key that another command has is named before it is taken")
{
    const TempDir folder;
    QSettings settings(QString::fromStdString(folder.file("keys.ini")), QSettings::IniFormat);
    Commands commands(settings);
    CHECK(commands.clashes("label.troll", { "1" }) == QStringList{ "label.complaint" });
    CHECK(commands.clashes("label.troll", { "Ctrl+K" }) == QStringList{ "palette" });
    CHECK(commands.clashes("composer.send", { "1" }).isEmpty());
    commands.setKeys("label.complaint", { "C" });
    CHECK(commands.clashes("label.troll", { "1" }).isEmpty());
    CHECK(commands.keys("label.complaint") == QStringList{ "C" });
    commands.setKeys("label.complaint", { "1" });
    CHECK_FALSE(settings.contains("keys/label.complaint"));
}

TEST_CASE("An action gets its keys anew when they are changed, and loses single letters when those are off")
{
    const TempDir folder;
    QSettings settings(QString::fromStdString(folder.file("keys.ini")), QSettings::IniFormat);
    Commands commands(settings);
    QWidget list;
    int runs = 0;
    QAction* const action = commands.bind("label.complaint", &list, [&] { ++runs; });
    CHECK(action->shortcuts() == QList<QKeySequence>{ QKeySequence("1") });
    CHECK(action->shortcutContext() == Qt::WidgetWithChildrenShortcut);
    action->trigger();
    CHECK(runs == 1);
    commands.setKeys("label.complaint", { "C", "Ctrl+Shift+1" });
    CHECK(action->shortcuts().size() == 2);
    commands.setLettersAllowed(false);
    CHECK(action->shortcuts() == QList<QKeySequence>{ QKeySequence("Ctrl+Shift+1") });
}
