// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/secret_store.h"
#include "earshot/base/json.h"
#include "support/results.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>

using namespace earshot;
using namespace earshot::test;

namespace {

EncryptedFileSecretStore storeIn(const std::string& file, const std::string& passphrase = "correct horse")
{
    return EncryptedFileSecretStore(file, [passphrase] { return passphrase; });
}

std::string bytesOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

Json boxIn(const std::string& file)
{
    return *parsedJson(bytesOf(file));
}

void write(const std::string& file, const Json& box)
{
    std::ofstream(file, std::ios::binary) << box.dump();
}

mode_t modeOf(const std::string& file)
{
    struct stat info { };
    REQUIRE(stat(file.c_str(), &info) == 0);
    return info.st_mode & 0777;
}

/// A file with one secret, "token-1" under "kelp".
struct Kept {
    TempDir folder;
    std::string file = folder.file("secrets.json");

    Kept() { REQUIRE(storeIn(file).write("kelp", "token-1")); }
};

}

TEST_CASE("A secret is read back by whoever knows the passphrase")
{
    const Kept kept;
    const auto secret = storeIn(kept.file).read("kelp");
    REQUIRE(secret);
    CHECK(*secret == "token-1");
}

TEST_CASE("Secrets of any bytes and any length come back as they were")
{
    const std::string secret = GENERATE(std::string(), std::string("\0\xff\n\"", 4), std::string(10'000, 'x'));
    const Kept kept;
    did(storeIn(kept.file).write("other", secret));
    CHECK(got(storeIn(kept.file).read("other")) == secret);
}

TEST_CASE("A secret that was never kept is not there, and nobody is asked for a passphrase")
{
    const Kept kept;
    EncryptedFileSecretStore store(kept.file, [] {
        FAIL("asked");
        return std::string();
    });
    CHECK(got(store.read("unknown")) == std::nullopt);
    EncryptedFileSecretStore none(kept.folder.file("none.json"), [] {
        FAIL("asked");
        return std::string();
    });
    CHECK(got(none.read("kelp")) == std::nullopt);
    CHECK_FALSE(std::filesystem::exists(kept.folder.file("none.json")));
}

TEST_CASE("The passphrase is asked once, however many secrets are opened")
{
    const Kept kept;
    int asked = 0;
    EncryptedFileSecretStore store(kept.file, [&] {
        ++asked;
        return std::string("correct horse");
    });
    REQUIRE(store.read("kelp"));
    did(store.write("other", "token-2"));
    REQUIRE(store.read("other"));
    CHECK(asked == 1);
}

TEST_CASE("A wrong passphrase opens nothing and adds nothing")
{
    const Kept kept;
    const std::string before = bytesOf(kept.file);
    auto store = storeIn(kept.file, "wrong horse");
    CHECK(errorOf(store.read("kelp")) == ErrorKind::WrongPassphrase);
    CHECK(errorOf(store.write("other", "token-2")) == ErrorKind::WrongPassphrase);
    CHECK(bytesOf(kept.file) == before);
}

TEST_CASE("A passphrase that was mistyped may be typed again")
{
    const Kept kept;
    std::string typed = "wrong horse";
    EncryptedFileSecretStore store(kept.file, [&] { return typed; });
    CHECK_FALSE(store.read("kelp"));
    typed = "correct horse";
    CHECK(got(store.read("kelp")) == "token-1");
}

TEST_CASE("Without a passphrase the store is not to be had")
{
    const Kept kept;
    auto store = storeIn(kept.file, "");
    CHECK(errorOf(store.read("kelp")) == ErrorKind::SecretStoreUnavailable);
    CHECK(errorOf(store.write("other", "token-2")) == ErrorKind::SecretStoreUnavailable);
}

TEST_CASE("Neither secret nor passphrase stands in the file, and its owner alone may read it")
{
    const Kept kept;
    const std::string bytes = bytesOf(kept.file);
    CHECK(bytes.find("token-1") == std::string::npos);
    CHECK(bytes.find("correct horse") == std::string::npos);
    CHECK(modeOf(kept.file) == 0600);
}

TEST_CASE("A file that somebody else prepared does not make the secrets readable for all")
{
    const Kept kept;
    std::ofstream(kept.file + ".new") << "left over";
    REQUIRE(chmod((kept.file + ".new").c_str(), 0666) == 0);
    did(storeIn(kept.file).write("other", "token-2"));
    CHECK(modeOf(kept.file) == 0600);
}

TEST_CASE("The same secret never looks the same twice")
{
    const Kept kept;
    const Json before = boxIn(kept.file)["secrets"]["kelp"];
    did(storeIn(kept.file).write("kelp", "token-1"));
    CHECK(boxIn(kept.file)["secrets"]["kelp"] != before);
}

TEST_CASE("A secret whose bytes were changed is refused")
{
    const Kept kept;
    Json box = boxIn(kept.file);
    std::string sealed = box["secrets"]["kelp"];
    sealed[20] = sealed[20] == 'A' ? 'B' : 'A';
    box["secrets"]["kelp"] = GENERATE_COPY(Json(sealed), Json("short"), Json("===="), Json(""), Json(17));
    write(kept.file, box);
    CHECK(errorOf(storeIn(kept.file).read("kelp")) == ErrorKind::WrongPassphrase);
}

TEST_CASE("Two secrets that changed places are refused")
{
    const Kept kept;
    did(storeIn(kept.file).write("wrack", "token-2"));
    Json box = boxIn(kept.file);
    std::swap(box["secrets"]["kelp"], box["secrets"]["wrack"]);
    write(kept.file, box);
    CHECK(errorOf(storeIn(kept.file).read("kelp")) == ErrorKind::WrongPassphrase);
    CHECK(errorOf(storeIn(kept.file).read("wrack")) == ErrorKind::WrongPassphrase);
}

TEST_CASE("A file that is no secrets file is refused and left as it is")
{
    const Kept kept;
    const std::string text = GENERATE("", "hello", "[]", R"({"version":2,"secrets":{}})", R"({"version":1,"secrets":[]})");
    std::ofstream(kept.file, std::ios::trunc) << text;
    CHECK(errorOf(storeIn(kept.file).read("kelp")) == ErrorKind::FileFailed);
    CHECK(errorOf(storeIn(kept.file).write("other", "token-2")) == ErrorKind::FileFailed);
    CHECK(bytesOf(kept.file) == text);
}

TEST_CASE("A file that cannot be opened is not taken for an empty one")
{
    const TempDir folder;
    const std::string file = folder.file("secrets.json");
    std::filesystem::create_symlink(file, file); // opens for nobody, not even for root
    CHECK(errorOf(storeIn(file).read("kelp")) == ErrorKind::FileFailed);
    CHECK(errorOf(storeIn(file).write("kelp", "token-1")) == ErrorKind::FileFailed);
    CHECK(std::filesystem::is_symlink(file));
}

TEST_CASE("A secret that was removed is gone, the others stay")
{
    const Kept kept;
    auto store = storeIn(kept.file);
    did(store.write("wrack", "token-2"));
    did(store.remove("kelp"));
    CHECK(got(store.read("kelp")) == std::nullopt);
    CHECK(got(store.read("wrack")) == "token-2");
    did(store.remove("kelp"));
}

TEST_CASE("The folder of the secrets file is made where it is missing")
{
    const TempDir folder;
    const std::string file = folder.file("config/earshot/secrets.json");
    did(storeIn(file).write("kelp", "token-1"));
    CHECK(got(storeIn(file).read("kelp")) == "token-1");
}

TEST_CASE("A file that cannot be written is said so")
{
    const TempDir folder;
    std::ofstream(folder.file("file")) << "not a folder";
    CHECK(errorOf(storeIn(folder.file("file/secrets.json")).write("kelp", "token-1")) == ErrorKind::FileFailed);
}

TEST_CASE("People are told which file it is")
{
    CHECK(storeIn("/somewhere/secrets.json").description() == "the encrypted file /somewhere/secrets.json");
}
