// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/secret_store.h"
#include "earshot/base/json.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace earshot {

namespace {

constexpr std::uint64_t scryptN = 1u << 15, scryptR = 8, scryptP = 1, scryptMemory = 64u << 20;
constexpr std::size_t keySize = 32, saltSize = 16, nonceSize = 12, tagSize = 16;

using Bytes = std::vector<unsigned char>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

std::string base64(const Bytes& bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
    return text;
}

std::optional<Bytes> fromBase64(const std::string& text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    Bytes bytes(text.size() / 4 * 3);
    const int size = EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (size < 0)
        return std::nullopt;
    const auto padding = text.ends_with("==") ? 2u : text.ends_with("=") ? 1u : 0u;
    bytes.resize(static_cast<std::size_t>(size) - padding);
    return bytes;
}

Bytes randomBytes(std::size_t size)
{
    Bytes bytes(size);
    if (RAND_bytes(bytes.data(), static_cast<int>(size)) != 1)
        bytes.clear();
    return bytes;
}

std::optional<Bytes> keyFrom(const std::string& passphrase, const Bytes& salt)
{
    Bytes key(keySize);
    const int made = EVP_PBE_scrypt(
        passphrase.data(), passphrase.size(), salt.data(), salt.size(), scryptN, scryptR, scryptP, scryptMemory, key.data(), key.size());
    return made == 1 ? std::optional(key) : std::nullopt;
}

const unsigned char* bytesOf(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// nonce, then ciphertext, then tag.
std::optional<Bytes> sealed(const std::string& secret, const std::string& name, const Bytes& key)
{
    const Bytes nonce = randomBytes(nonceSize);
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    Bytes out(nonceSize + secret.size() + tagSize);
    int written = 0;
    if (nonce.empty() || !context || EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce.data()) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(name), static_cast<int>(name.size())) != 1
        || EVP_EncryptUpdate(context.get(), out.data() + nonceSize, &written, bytesOf(secret), static_cast<int>(secret.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), out.data() + nonceSize + written, &written) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, out.data() + nonceSize + secret.size()) != 1)
        return std::nullopt;
    std::memcpy(out.data(), nonce.data(), nonceSize);
    return out;
}

std::optional<std::string> opened(const Bytes& box, const std::string& name, const Bytes& key)
{
    if (box.size() < nonceSize + tagSize)
        return std::nullopt;
    const std::size_t size = box.size() - nonceSize - tagSize;
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    std::string secret(size, '\0');
    auto* out = reinterpret_cast<unsigned char*>(secret.data());
    Bytes tag(box.end() - static_cast<std::ptrdiff_t>(tagSize), box.end());
    int written = 0;
    if (!context || EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), box.data()) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(name), static_cast<int>(name.size())) != 1
        || EVP_DecryptUpdate(context.get(), out, &written, box.data() + nonceSize, static_cast<int>(size)) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) != 1
        || EVP_DecryptFinal_ex(context.get(), out + written, &written) != 1)
        return std::nullopt;
    return secret;
}

Result<Json> boxIn(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in && errno != ENOENT)
        return failure(ErrorKind::FileFailed, file, std::strerror(errno));
    if (!in)
        return Json{ { "version", 1 }, { "kdf", "scrypt" }, { "salt", base64(randomBytes(saltSize)) }, { "secrets", Json::object() } };
    std::stringstream text;
    text << in.rdbuf();
    auto box = parsedJson(text.str());
    if (!box || integerAt(*box, "version") != 1 || !memberAt(*box, "secrets").is_object())
        return failure(ErrorKind::FileFailed, file, "not a secrets file of this version");
    return box;
}

Result<void> replaceFile(const std::string& file, const std::string& text)
{
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::path(file).parent_path(), ignored);
    const std::string fresh = file + ".new";
    ::unlink(fresh.c_str()); // left over from a crash, or laid out by somebody else with a mode of their choice
    const int handle = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written
        = handle >= 0 && ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(handle) == 0;
    const int cause = errno;
    if (handle >= 0)
        ::close(handle);
    if (written && std::rename(fresh.c_str(), file.c_str()) == 0)
        return {};
    return failure(ErrorKind::FileFailed, file, std::strerror(written ? errno : cause));
}

}

// The key is tried on a secret that is already there, so that a mistyped passphrase never adds a second one.
Result<EncryptedFileSecretStore::Key> EncryptedFileSecretStore::keyFor(const Json& box)
{
    const std::string salt = textAt(box, "salt");
    if (!key_.empty() && salt == keySalt_)
        return key_;
    const std::string passphrase = passphrase_();
    if (passphrase.empty())
        return failure(ErrorKind::SecretStoreUnavailable, file_);
    const auto saltBytes = fromBase64(salt);
    const auto key = saltBytes ? keyFrom(passphrase, *saltBytes) : std::nullopt;
    if (!key)
        return failure(ErrorKind::SecretStoreUnavailable, file_, "no key could be derived");
    const Json& secrets = memberAt(box, "secrets");
    if (!secrets.empty()) {
        const auto first = secrets.begin();
        const auto bytes = first->is_string() ? fromBase64(first->get<std::string>()) : std::nullopt;
        if (!bytes || !opened(*bytes, first.key(), *key))
            return failure(ErrorKind::WrongPassphrase, file_);
    }
    key_ = *key;
    keySalt_ = salt;
    return key_;
}

Result<std::optional<std::string>> EncryptedFileSecretStore::read(const std::string& name)
{
    const auto box = boxIn(file_);
    if (!box)
        return tl::unexpected(box.error());
    const auto& secrets = memberAt(*box, "secrets");
    if (!secrets.contains(name))
        return std::optional<std::string>{};
    const auto key = keyFor(*box);
    if (!key)
        return tl::unexpected(key.error());
    const auto bytes = fromBase64(textAt(secrets, name.c_str()));
    auto secret = bytes ? opened(*bytes, name, *key) : std::nullopt;
    if (!secret)
        return failure(ErrorKind::WrongPassphrase, file_);
    return secret;
}

Result<void> EncryptedFileSecretStore::write(const std::string& name, const std::string& secret)
{
    auto box = boxIn(file_);
    if (!box)
        return tl::unexpected(box.error());
    const auto key = keyFor(*box);
    if (!key)
        return tl::unexpected(key.error());
    const auto bytes = sealed(secret, name, *key);
    if (!bytes)
        return failure(ErrorKind::SecretStoreUnavailable, {}, "the secret could not be sealed");
    (*box)["secrets"][name] = base64(*bytes);
    return replaceFile(file_, box->dump(1));
}

Result<void> EncryptedFileSecretStore::remove(const std::string& name)
{
    auto box = boxIn(file_);
    if (!box)
        return tl::unexpected(box.error());
    if ((*box)["secrets"].erase(name) == 0)
        return {};
    return replaceFile(file_, box->dump(1));
}

Result<bool> EncryptedFileSecretStore::holds(const std::string& name)
{
    return boxIn(file_).map([&](const Json& box) { return memberAt(box, "secrets").contains(name); });
}

std::string EncryptedFileSecretStore::description() const
{
    return "the encrypted file " + file_;
}

}
