// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include "earshot/base/json.h"
#include "earshot/base/text.h"

#include <charconv>

namespace earshot::replay {

namespace {

std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : compactJson(value);
}

}

Parameters::Parameters(const httplib::Request& request)
{
    for (const auto& [name, value] : request.params)
        values_.emplace(name, repairedUtf8(value));
    for (const auto& [name, file] : request.files)
        values_.emplace(name, repairedUtf8(file.content));
    if (request.get_header_value("Content-Type").starts_with("application/json"))
        addJson(request.body);
}

void Parameters::addJson(const std::string& body)
{
    const auto json = parsedJson(body);
    if (!json || !json->is_object())
        return;
    for (const auto& [name, value] : json->items()) {
        if (value.is_array())
            for (const auto& entry : value)
                values_.emplace(name + "[]", textOf(entry));
        else if (!value.is_null())
            values_.emplace(name, textOf(value));
    }
}

std::string Parameters::text(const std::string& name) const
{
    const auto found = values_.find(name);
    return found == values_.end() ? std::string() : found->second;
}

std::optional<std::int64_t> Parameters::integer(const std::string& name) const
{
    if (!has(name))
        return std::nullopt;
    const std::string value = text(name);
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

bool Parameters::flag(const std::string& name, bool usual) const
{
    if (!has(name))
        return usual;
    const std::string value = text(name);
    return !(value.empty() || value == "0" || value == "false" || value == "f" || value == "off");
}

std::vector<std::string> Parameters::list(const std::string& name) const
{
    std::vector<std::string> values;
    for (const auto& key : { name + "[]", name })
        for (auto [entry, end] = values_.equal_range(key); entry != end; ++entry)
            values.push_back(entry->second);
    return values;
}

}
