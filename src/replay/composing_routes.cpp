// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "listing.h"
#include "mastodon_routes.h"
#include "status_length.h"

#include <memory>

namespace earshot::replay {

namespace {

constexpr std::chrono::hours keysLast{ 1 };

/// Which post an Idempotency-Key has made.
struct MadeWithKey {
    std::int64_t status;
    Time at;
};
using Keys = std::map<std::string, MadeWithKey>;

std::optional<Visibility> visibilityOf(const std::string& word)
{
    if (word.empty() || word == "public")
        return Visibility::Public;
    if (word == "unlisted")
        return Visibility::Unlisted;
    if (word == "private")
        return Visibility::Followers;
    if (word == "direct")
        return Visibility::Direct;
    return std::nullopt;
}

std::optional<Answer> refusedText(const std::string& text, const std::string& warning)
{
    if (trimmed(text).empty())
        return refusal(422, "Validation failed: Text can't be blank");
    if (statusLength(text, warning) > maxStatusLength)
        return refusal(422, "Validation failed: Text character limit of " + std::to_string(maxStatusLength) + " exceeded");
    return std::nullopt;
}

std::optional<Answer> refusedExtras(const Parameters& parameters)
{
    if (!parameters.list("media_ids").empty() || parameters.has("scheduled_at") || parameters.has("poll[options][]"))
        return refusal(422, "Validation failed: this server takes no media, polls or scheduled posts");
    return std::nullopt;
}

const Status* madeBefore(const Call& call, const Keys& keys, const std::string& key)
{
    const auto made = keys.find(key);
    const bool valid = !key.empty() && made != keys.end() && call.wallNow < made->second.at + keysLast;
    return valid ? call.world.status(made->second.status) : nullptr;
}

Answer create(Call& call, Keys& keys)
{
    const std::string key = call.request.get_header_value("Idempotency-Key");
    if (const Status* made = madeBefore(call, keys, key))
        return { 200, statusJson(call.world, *made) };
    NewStatus draft{ ownAccount, {}, call.now, call.parameters.text("status"), call.parameters.text("spoiler_text"),
        call.parameters.text("language") };
    if (auto no = refusedText(draft.text, draft.warning))
        return *no;
    if (auto no = refusedExtras(call.parameters))
        return *no;
    const auto visibility = visibilityOf(call.parameters.text("visibility"));
    if (!visibility)
        return refusal(422, "Validation failed: Visibility is not included in the list");
    draft.visibility = *visibility;
    draft.inReplyTo = call.parameters.integer("in_reply_to_id").value_or(0);
    const bool answers = !call.parameters.text("in_reply_to_id").empty();
    if (answers && !call.world.status(draft.inReplyTo))
        return refusal(404, "The post you are trying to reply to does not appear to exist.");
    const Status& status = call.world.post(draft);
    if (!key.empty())
        keys.insert_or_assign(key, MadeWithKey{ status.id, call.wallNow });
    return { 200, statusJson(call.world, status) };
}

const Status* ownStatusOf(const Call& call)
{
    const Status* status = statusOf(call);
    return status && status->author == ownAccount ? status : nullptr;
}

Answer change(Call& call)
{
    const Status* status = ownStatusOf(call);
    if (!status)
        return notFound();
    const std::string text = call.parameters.text("status"), warning = call.parameters.text("spoiler_text");
    if (auto no = refusedText(text, warning))
        return *no;
    call.world.edit(status->id, call.now, text, warning);
    return { 200, statusJson(call.world, *status) };
}

Answer remove(Call& call)
{
    const Status* status = ownStatusOf(call);
    if (!status)
        return notFound();
    Answer answer{ 200, statusJson(call.world, *status) };
    answer.body["text"] = status->latest().text;
    call.world.remove(status->id);
    return answer;
}

}

void routeComposing(Api& api)
{
    const auto keys = std::make_shared<Keys>();
    api.post("/api/v1/statuses", Access::Account, [keys](Call& call) { return create(call, *keys); });
    api.put("/api/v1/statuses/(\\d+)", Access::Account, change);
    api.remove("/api/v1/statuses/(\\d+)", Access::Account, remove);
}

}
