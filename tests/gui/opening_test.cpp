// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/migrations.h"
#include "earshot/document/ledger.h"
#include "support/fixed_clock.h"
#include "support/gui/person.h"
#include "support/gui/scripted_dialogs.h"
#include "support/results.h"
#include "support/temp_dir.h"
#include "windows/opening.h"

#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <future>

using namespace earshot;
using namespace earshot::test;
using gui::Opening;

namespace {

/// A step that this version of the program does not have: from a workspace of version 0 to one of version 1.
Opening::Migrate stepFromBefore(const char* sql = "create table extra (word text);\n")
{
    return [sql](const std::string& location, Time now, const std::function<bool(int)>& goOn) {
        return migrated(location, { { 1, sql } }, now, goOn);
    };
}

/// The program as it starts on a workspace file.
struct Start {
    explicit Start(Opening::Migrate migrate = stepFromBefore()) : opening(clock, dialogs, std::move(migrate)) { }

    void makeWorkspace(int version)
    {
        Store store = got(Store::create(file.toStdString(), clock.now()));
        store.session().sql() << "update workspace set schema_version = " + std::to_string(version);
    }
    void open(Opening::WhenMissing whenMissing = Opening::WhenMissing::Tell) { opening.open(file, "ana", whenMissing); }
    void openAndSee()
    {
        open();
        REQUIRE(waitUntil([this] { return opening.isVisible(); }));
    }
    QString sentence() { return find<QLabel>(opening, "sentence").text(); }
    QString note() { return find<QLabel>(opening, "note").text(); }
    QPushButton& button(const char* name) { return find<QPushButton>(opening, name); }
    QByteArray bytes()
    {
        QFile onDisk(file);
        REQUIRE(onDisk.open(QIODevice::ReadOnly));
        return onDisk.readAll();
    }
    void write(const QByteArray& content)
    {
        QFile onDisk(file);
        REQUIRE(onDisk.open(QIODevice::WriteOnly));
        onDisk.write(content);
    }

    TempDir folder;
    FixedClock clock;
    ScriptedDialogs dialogs;
    QString file = QString::fromStdString(folder.file("work.db"));
    Opening opening;
    QSignalSpy opened{ &opening, &Opening::opened }, other{ &opening, &Opening::otherChosen }, begun{ &opening, &Opening::newWanted };
};

}

TEST_CASE("A workspace of this version opens without a word")
{
    Start start;
    start.makeWorkspace(1);
    start.open();
    REQUIRE(waitUntil([&] { return start.opened.count() == 1; }));
    CHECK_FALSE(start.opening.isVisible());
}

TEST_CASE("An older workspace is brought up to date when the person says so, after a backup of which they are told")
{
    Start start;
    start.makeWorkspace(0);
    start.openAndSee();
    const QString backup = start.file + ".backup-v0";
    CHECK(start.sentence().contains(backup));
    CHECK_FALSE(QFile::exists(backup));
    click(start.button("migrateButton"));
    REQUIRE(waitUntil([&] { return start.opened.count() == 1; }));
    CHECK_FALSE(start.opening.isVisible());
    Store store = got(Store::open(start.file.toStdString()));
    CHECK(got(Ledger(store).rows(0, 10)).back().kind == EventKind::WorkspaceMigrated);
    CHECK(QFile::exists(backup));
}

TEST_CASE("An older workspace that nobody brings up to date is left as it was")
{
    Start start;
    start.makeWorkspace(0);
    const QByteArray before = start.bytes();
    start.openAndSee();
    QSignalSpy ended(&start.opening, &QDialog::rejected);
    click(start.button("quitButton"));
    CHECK(ended.count() == 1);
    CHECK(start.bytes() == before);
}

TEST_CASE("A backup before a migration can be cancelled, and then nothing was changed and no file is left")
{
    std::promise<void> clicked;
    Start start([&, wait = clicked.get_future().share()](const std::string& location, Time now, const std::function<bool(int)>& goOn) {
        return stepFromBefore()(location, now, [&](int) {
            const bool isWanted = goOn(50);
            wait.wait();
            return isWanted && goOn(50);
        });
    });
    start.makeWorkspace(0);
    const QByteArray before = start.bytes();
    start.openAndSee();
    click(start.button("migrateButton"));
    CHECK(find<QProgressBar>(start.opening, "progress").isVisible());
    click(start.button("cancelButton"));
    clicked.set_value();
    REQUIRE(waitUntil([&] { return start.note().contains("nothing was changed"); }));
    CHECK(start.bytes() == before);
    CHECK_FALSE(QFile::exists(start.file + ".backup-v0"));
    CHECK(start.button("migrateButton").isVisible());
}

TEST_CASE("A migration that fails says why and can be tried again")
{
    Start start(stepFromBefore("create nonsense;\n"));
    start.makeWorkspace(0);
    start.openAndSee();
    click(start.button("migrateButton"));
    REQUIRE(waitUntil([&] { return start.note().contains("refused the work"); }));
    CHECK(start.button("migrateButton").isVisible());
    CHECK(start.opened.count() == 0);
}

TEST_CASE("A newer workspace is refused in one sentence and left untouched, another one can be chosen")
{
    Start start;
    start.makeWorkspace(7);
    const QByteArray before = start.bytes();
    start.openAndSee();
    CHECK(start.sentence() == start.file + " was made by a newer version of Earshot and was left untouched.");
    CHECK_FALSE(start.button("migrateButton").isVisible());
    start.dialogs.willSay("/other.db");
    click(start.button("otherButton"));
    REQUIRE(start.other.count() == 1);
    CHECK(start.other.front().front().toString() == "/other.db");
    CHECK(start.bytes() == before);
}

TEST_CASE("What is no workspace says so, and a new one can be begun elsewhere")
{
    Start start;
    start.write(QByteArray(9000, 'x'));
    start.openAndSee();
    CHECK(start.sentence().contains("is not an Earshot workspace"));
    start.dialogs.willSay("/new.db");
    click(start.button("newButton"));
    REQUIRE(start.begun.count() == 1);
    CHECK(start.begun.front().front().toString() == "/new.db");
}

TEST_CASE("A damaged workspace says so and offers another one")
{
    Start start;
    start.makeWorkspace(1);
    QByteArray content = start.bytes();
    content.replace(1000, content.size() - 1000, QByteArray(content.size() - 1000, 'x'));
    start.write(content);
    start.openAndSee();
    CHECK(start.sentence().contains("is damaged; restore a backup."));
    CHECK(start.button("otherButton").isVisible());
    CHECK(start.button("otherButton").hasFocus());
}

TEST_CASE("A workspace that another program holds can be tried again when that has finished")
{
    Start start;
    start.makeWorkspace(1);
    auto other = std::make_unique<Store>(got(Store::open(start.file.toStdString())));
    other->session().sql() << "pragma locking_mode = exclusive";
    other->session().sql() << "begin exclusive";
    start.openAndSee();
    CHECK(start.sentence().contains("is in use by another program"));
    other.reset();
    click(start.button("againButton"));
    CHECK(waitUntil([&] { return start.opened.count() == 1; }));
}

TEST_CASE("A workspace that was named and is not there says so, the usual one begins with the first questions")
{
    Start start;
    start.openAndSee();
    CHECK(start.sentence().contains("There is no workspace at"));
    click(start.button("newButton"));
    REQUIRE(start.begun.count() == 1);
    CHECK(start.begun.front().front().toString() == start.file);
    Start usual;
    usual.open(Opening::WhenMissing::Begin);
    REQUIRE(waitUntil([&] { return usual.begun.count() == 1; }));
    CHECK_FALSE(usual.opening.isVisible());
}
