// SPDX-License-Identifier: GPL-3.0-or-later
#include "linear_model.h"

#include <bit>
#include <cmath>

namespace earshot {
namespace {

constexpr std::string_view magic = "earshot verdict model 2\n";
constexpr std::size_t longestName = 16;

template <class Unsigned>
void appendNumber(std::string& out, Unsigned value)
{
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

/// Little-endian numbers from bytes nobody vouches for. After the first short read everything reads as 0 and ok() is false.
class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) { }

    std::string_view take(std::size_t size)
    {
        ok_ = ok_ && size <= bytes_.size();
        if (!ok_)
            return {};
        const std::string_view taken = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return taken;
    }

    template <class Unsigned>
    Unsigned number()
    {
        Unsigned value = 0;
        std::size_t shift = 0;
        for (const char byte : take(sizeof(Unsigned))) {
            value = static_cast<Unsigned>(value | static_cast<Unsigned>(static_cast<Unsigned>(static_cast<unsigned char>(byte)) << shift));
            shift += 8;
        }
        return value;
    }

    bool ok() const { return ok_; }
    std::size_t left() const { return bytes_.size(); }

private:
    std::string_view bytes_;
    bool ok_ = true;
};

bool readHeads(Reader& reader, LinearModel& model)
{
    for (Head& head : model.heads) {
        head.bias = std::bit_cast<double>(reader.number<std::uint64_t>());
        head.unit = std::bit_cast<double>(reader.number<std::uint64_t>());
        if (!std::isfinite(head.bias) || !std::isfinite(head.unit) || std::abs(head.bias) > 1e6 || !(head.unit > 0) || head.unit > 1e3)
            return false;
    }
    return true;
}

bool readWeights(Reader& reader, LinearModel& model)
{
    const std::size_t buckets = std::size_t(1) << model.bucketBits;
    if (reader.left() < buckets * sizeof(model.weights[0]))
        return false; // before a hostile size costs memory
    model.weights.resize(buckets);
    for (auto& pair : model.weights)
        for (std::int16_t& weight : pair)
            weight = std::bit_cast<std::int16_t>(reader.number<std::uint16_t>());
    return true;
}

bool readLanguages(Reader& reader, LinearModel& model)
{
    const std::size_t count = reader.number<std::uint8_t>();
    if (count > LanguageProfile::mostLanguages)
        return false;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = reader.number<std::uint8_t>();
        if (size > longestName)
            return false;
        names.emplace_back(reader.take(size));
    }
    const std::string_view table = reader.take(count * LanguageProfile::buckets);
    if (!reader.ok())
        return false;
    model.languages = { std::move(names), std::vector<std::int8_t>(table.begin(), table.end()) };
    return true;
}

}

std::string bytesOf(const LinearModel& model)
{
    std::string out(magic);
    appendNumber(out, static_cast<std::uint32_t>(model.bucketBits));
    for (const Head& head : model.heads) {
        appendNumber(out, std::bit_cast<std::uint64_t>(head.bias));
        appendNumber(out, std::bit_cast<std::uint64_t>(head.unit));
    }
    for (const auto& pair : model.weights)
        for (const std::int16_t weight : pair)
            appendNumber(out, std::bit_cast<std::uint16_t>(weight));
    const std::vector<std::string>& names = model.languages.names();
    appendNumber(out, static_cast<std::uint8_t>(names.size()));
    for (const std::string& name : names) {
        appendNumber(out, static_cast<std::uint8_t>(name.size()));
        out += name;
    }
    const std::vector<std::int8_t> table = model.languages.table();
    out.append(table.begin(), table.end());
    return out;
}

Result<LinearModel> modelIn(std::string_view bytes)
{
    Reader reader(bytes);
    if (reader.take(magic.size()) != magic)
        return failure(ErrorKind::Malformed, "verdict model", "not a verdict model of this version");
    LinearModel model;
    model.bucketBits = reader.number<std::uint32_t>();
    if (model.bucketBits < LinearModel::fewestBucketBits || model.bucketBits > LinearModel::mostBucketBits || !readHeads(reader, model)
        || !readWeights(reader, model) || !readLanguages(reader, model) || reader.left() > 0)
        return failure(ErrorKind::Malformed, "verdict model", "damaged verdict model");
    return model;
}

}
