// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstdlib>
#include <memory>
#include <span>

namespace earshot {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Without a digest or random bytes nothing that this program promises holds, and there is nobody to ask.
void require(bool worked)
{
    if (!worked)
        std::abort();
}

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0x0FU];
    }
    return hex;
}

}

Digest sha256(std::string_view bytes)
{
    // OpenSSL 3 looks an algorithm up by name each time unless it is fetched once
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    Digest digest{};
    require(EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1);
    require(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1);
    require(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1);
    return digest;
}

std::string hexOf(const Digest& digest)
{
    return hexOf(std::span(digest));
}

std::string randomHex(std::size_t bytes)
{
    std::string random(bytes, '\0');
    auto* const data = reinterpret_cast<std::uint8_t*>(random.data());
    require(RAND_bytes(data, static_cast<int>(bytes)) == 1);
    return hexOf(std::span<const std::uint8_t>(data, bytes));
}

}
