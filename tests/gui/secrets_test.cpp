// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"
#include "support/fixed_clock.h"
#include "support/gui/person.h"
#include "support/gui/scripted_dialogs.h"
#include "support/results.h"
#include "support/temp_dir.h"
#include "windows/main_window.h"
#include "workers/desk.h"
#include "workers/passphrase.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

#include <filesystem>

using namespace earshot;
using namespace earshot::test;

namespace {

/// A computer without a keyring: tokens go to a file that a passphrase opens.
struct NoKeyring {
    TempDir folder;
    FixedClock clock;
    std::string file = folder.file("secrets.json");
    Workspace workspace = got(Workspace::create(folder.file("workspace.db"), clock, "ana"));
    gui::Passphrase passphrase;
    QSignalSpy asked{ &passphrase, &gui::Passphrase::asked };
    gui::Desk desk{ { workspace.location(), "ana", &clock, [this] { return gui::secretsInFile(file, passphrase); } } };

    ~NoKeyring() { passphrase.end(); }
    void keep(const char* name, std::optional<bool>& wasKept)
    {
        desk.listening().ask(
            &desk, [name = std::string(name)](Workspace&, SecretStore& secrets, HttpClient&) { return secrets.write(name, "hush-hush"); },
            [&wasKept](const Result<void>& kept) { wasKept = kept.has_value(); });
    }
};

}

TEST_CASE("Without a keyring the passphrase of the encrypted file is asked for once, while the window goes on")
{
    NoKeyring here;
    std::optional<bool> first, second;
    here.keep("first", first);
    REQUIRE(waitUntil([&] { return here.asked.count() == 1; }));
    CHECK(here.asked.front().front().toString().toStdString() == here.file);
    CHECK_FALSE(first);
    here.passphrase.give("open sesame");
    REQUIRE(waitUntil([&] { return first.has_value(); }));
    here.keep("second", second);
    REQUIRE(waitUntil([&] { return second.has_value(); }));
    CHECK(*first);
    CHECK(*second);
    CHECK(here.asked.count() == 1);
    EncryptedFileSecretStore onDisk(here.file, [] { return "open sesame"; });
    CHECK(got(onDisk.read("second")) == "hush-hush");
}

TEST_CASE("Whoever gives no passphrase keeps no token, and nothing of it is on the disk")
{
    NoKeyring here;
    std::optional<bool> kept;
    here.keep("first", kept);
    REQUIRE(waitUntil([&] { return here.asked.count() == 1; }));
    here.passphrase.give({});
    REQUIRE(waitUntil([&] { return kept.has_value(); }));
    CHECK_FALSE(*kept);
    CHECK_FALSE(std::filesystem::exists(here.file));
}

TEST_CASE("A wrong passphrase is asked for again until it is right, and is kept nowhere")
{
    NoKeyring here;
    did(EncryptedFileSecretStore(here.file, [] { return "open sesame"; }).write("first", "hush-hush"));
    std::optional<bool> kept;
    here.keep("second", kept);
    REQUIRE(waitUntil([&] { return here.asked.count() == 1; }));
    CHECK_FALSE(here.asked.back().at(1).toBool());
    here.passphrase.give("open barley");
    REQUIRE(waitUntil([&] { return here.asked.count() == 2; }));
    CHECK(here.asked.back().at(1).toBool());
    CHECK_FALSE(kept);
    here.passphrase.give("open sesame");
    REQUIRE(waitUntil([&] { return kept.has_value(); }));
    CHECK(*kept);
    EncryptedFileSecretStore onDisk(here.file, [] { return "open sesame"; });
    CHECK(got(onDisk.read("second")) == "hush-hush");
}

TEST_CASE("Whoever gives up after a wrong passphrase is asked no more")
{
    NoKeyring here;
    did(EncryptedFileSecretStore(here.file, [] { return "open sesame"; }).write("first", "hush-hush"));
    std::optional<bool> kept, again;
    here.keep("second", kept);
    REQUIRE(waitUntil([&] { return here.asked.count() == 1; }));
    here.passphrase.give("open barley");
    REQUIRE(waitUntil([&] { return here.asked.count() == 2; }));
    here.passphrase.give({});
    REQUIRE(waitUntil([&] { return kept.has_value(); }));
    CHECK_FALSE(*kept);
    here.keep("third", again);
    REQUIRE(waitUntil([&] { return again.has_value(); }));
    CHECK(here.asked.count() == 2);
}

TEST_CASE("The end of the program does not wait for a passphrase")
{
    NoKeyring here;
    std::optional<bool> kept;
    here.keep("first", kept);
    REQUIRE(waitUntil([&] { return here.asked.count() == 1; }));
    here.passphrase.end();
    REQUIRE(waitUntil([&] { return kept.has_value(); }));
    CHECK_FALSE(*kept);
}

TEST_CASE("Listening announces that tokens are kept in an encrypted file, and which, without asking for its passphrase")
{
    NoKeyring here;
    ScriptedDialogs dialogs;
    QSettings settings(QString::fromStdString(here.folder.file("earshot.ini")), QSettings::IniFormat);
    gui::MainWindow window(here.desk, dialogs, settings);
    window.show();
    window.goToListening();
    find<QListWidget>(window, "pageList").setCurrentRow(5);
    REQUIRE(waitUntil([&] { return find<QLabel>(window, "secretsText").text().contains("encrypted file"); }));
    CHECK(find<QLabel>(window, "secretsText").text().contains(QString::fromStdString(here.file)));
    CHECK(here.asked.isEmpty());
}
