// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "../words/errors.h"
#include "earshot/app/listening.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <map>
#include <mutex>

namespace earshot::gui {

namespace {

using namespace std::chrono_literals;

const char* const tokenVariable = "EARSHOT_SAMPLE_TOKEN";

/// In memory, the same for all threads: the sample's tokens are worth nothing once its server has ended.
class SampleSecrets final : public SecretStore {
public:
    Result<std::optional<std::string>> read(const std::string& name) override
    {
        const std::lock_guard lock(mutex);
        const auto found = kept.find(name);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> write(const std::string& name, const std::string& secret) override
    {
        const std::lock_guard lock(mutex);
        kept[name] = secret;
        return {};
    }
    Result<void> remove(const std::string& name) override
    {
        const std::lock_guard lock(mutex);
        kept.erase(name);
        return {};
    }
    std::string description() const override { return "the sample's memory"; }

private:
    static inline std::mutex mutex;
    static inline std::map<std::string, std::string> kept;
};

/// What earshot-replay says when it serves: "mastodon URL", "feed NAME URL" …
struct Served {
    std::string mastodon;
    std::vector<std::string> feeds;
};

Served servedIn(const QString& said)
{
    Served served;
    for (const QString& line : said.split('\n')) {
        const QString word = line.section(' ', 0, 0), url = line.section(' ', 1, 1).trimmed();
        if (word == "mastodon")
            served.mastodon = url.toStdString();
        else if (word == "feed" && !url.endsWith(".json"))
            served.feeds.push_back(url.toStdString());
    }
    return served;
}

Source mastodonSource(SourceKind kind, const Served& served, std::chrono::seconds every)
{
    Source source;
    source.platform = "mastodon";
    source.kind = kind;
    source.baseUrl = served.mastodon;
    source.query = kind == SourceKind::Mentions ? "" : "telvana";
    source.account = "telvana";
    source.every = every;
    source.tokenEnv = tokenVariable;
    return source;
}

std::vector<Source> sourcesOf(const Served& served)
{
    std::vector<Source> sources{ mastodonSource(SourceKind::Mentions, served, 2s), mastodonSource(SourceKind::Hashtag, served, 3s),
        mastodonSource(SourceKind::Search, served, 5s) };
    for (const std::string& feed : served.feeds) {
        Source source;
        source.platform = "feed";
        source.kind = SourceKind::Feed;
        source.baseUrl = feed;
        source.every = 4s;
        sources.push_back(source);
    }
    return sources;
}

/// Somebody is always at work in the sample, half an hour of the scenario passes in a second, and an answer waits only shortly.
Result<void> fill(Workspace& workspace, const Served& served)
{
    auto hours = parsedWorkHours("mon-sun 00:00-24:00", "UTC");
    const auto usual = workspace.settings().policy();
    if (!hours || !usual)
        return tl::unexpected(!hours ? hours.error() : usual.error());
    Policy policy = *usual;
    policy.hours = *hours;
    policy.hold = 5s;
    policy.recheckEvery = 5s;
    const Brand brand{ .name = "Telvana", .keywords = { "telvana" }, .hashtags = { "telvana" }, .handles = { "telvana" } };
    if (const auto kept = workspace.settings().setPolicy(policy, workspace.actor(), workspace.now()); !kept)
        return kept;
    if (const auto added = workspace.sources().addBrand(brand, workspace.actor(), workspace.now()); !added)
        return tl::unexpected(added.error());
    SampleSecrets secrets;
    for (const Source& source : sourcesOf(served))
        if (const auto added = addSource(workspace, secrets, source, {}); !added)
            return tl::unexpected(added.error());
    return {};
}

}

Sample::Sample(const Clock& clock, QString actor, QObject* parent) : QObject(parent), clock_(clock), actor_(std::move(actor))
{
    connect(&server_, &QProcess::readyReadStandardOutput, this, &Sample::readServer);
    connect(&server_, &QProcess::errorOccurred, this, [this] { fail(tr("The sample cannot be played: %1").arg(server_.errorString())); });
    connect(&server_, &QProcess::finished, this, [this] { fail(tr("The sample cannot be played: its server has ended.")); });
}

Sample::~Sample()
{
    server_.disconnect(this);
    making_.reset();
    server_.terminate();
    if (server_.state() != QProcess::NotRunning && !server_.waitForFinished(1000))
        server_.kill();
}

SecretStoreMaker Sample::secrets()
{
    return [] { return std::make_unique<SampleSecrets>(); };
}

QString Sample::location() const
{
    return folder_.filePath("telvana.db");
}

void Sample::start()
{
    const QByteArray token = QByteArray::number(QRandomGenerator::system()->generate64(), 16)
        + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    qputenv(tokenVariable, token);
    server_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server_.start(QCoreApplication::applicationDirPath() + "/earshot-replay",
        { "telvana", "--port", "0", "--speed", "1800", "--rate-limit", "0", "--from", "2 08:00:00", "--token-env", tokenVariable });
}

void Sample::readServer()
{
    said_ += QString::fromUtf8(server_.readAllStandardOutput());
    const bool isComplete = said_.startsWith("account ") || said_.contains("\naccount ");
    if (isComplete && !std::exchange(isServed_, true))
        makeWorkspace();
}

void Sample::makeWorkspace()
{
    making_
        = std::make_unique<WorkspaceThread>("sample", [location = location().toStdString(), &clock = clock_, actor = actor_.toStdString()] {
              return Workspace::create(location, clock, actor);
          });
    making_->ask(
        this, [served = servedIn(said_)](Workspace& workspace) { return fill(workspace, served); },
        [this](const Result<void>& filled) {
            if (!filled)
                return fail(tr("The sample cannot be played: %1").arg(sentenceFor(filled.error())));
            emit ready();
        });
}

void Sample::fail(const QString& sentence)
{
    if (!std::exchange(isServed_, true) || making_)
        emit failed(sentence);
}

}
