// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "earshot/app/classifying.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

namespace earshot::cli {

namespace {

struct TrainWish {
    std::vector<std::string> complaint, troll;
    std::string out;
};

Result<int> train(const TrainWish& wish)
{
    if (wish.complaint.empty() && wish.troll.empty())
        return failure(ErrorKind::InvalidArgument, "train", "give --complaint or --troll files, or both");
    const auto done = trainToFile(wish.complaint, wish.troll, wish.out);
    return done ? Result<int>(Done) : tl::unexpected(done.error());
}

struct EvaluateWish {
    std::string file, model, task = "verdict";
};

OrderedJson jsonOf(const Evaluation& evaluation, const std::string& task)
{
    OrderedJson classes = OrderedJson::object();
    for (const auto& [name, score] : evaluation.classes)
        classes[name] = { { "precision", score.precision }, { "recall", score.recall }, { "f1", score.f1 }, { "rows", score.rows } };
    return { { "task", task }, { "rows", evaluation.rows }, { "accuracy", evaluation.accuracy }, { "macro_f1", evaluation.macroF1 },
        { "auc", evaluation.auc ? OrderedJson(*evaluation.auc) : OrderedJson(nullptr) }, { "classes", classes },
        { "confusion", evaluation.confusion }, { "texts_per_second", evaluation.textsPerSecond } };
}

Result<int> evaluate(Session& session, const EvaluateWish& wish)
{
    const std::map<std::string, Task> tasks{ { "verdict", Task::Verdict }, { "complaint", Task::Complaint }, { "troll", Task::Troll } };
    const auto task = tasks.find(wish.task);
    if (task == tasks.end())
        return failure(ErrorKind::InvalidArgument, "--task " + wish.task, "tasks are verdict, complaint and troll");
    const auto sorter = sorterFrom(wish.model);
    if (!sorter)
        return tl::unexpected(sorter.error());
    const auto evaluation = evaluateFile(*sorter, wish.file, task->second);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    const OrderedJson json = jsonOf(*evaluation, wish.task);
    if (session.json)
        printJson(json);
    else
        std::cout << json.dump(2) << '\n';
    return Done;
}

OrderedJson jsonOf(const Correction& one)
{
    return { { "id", one.id.value }, { "mention", one.mention.value }, { "verdict", nameOf(one.label) }, { "text", one.text },
        { "reason", one.reason }, { "actor", one.actor }, { "at", formatRfc3339(one.at) }, { "learnt", one.isLearnt } };
}

std::string lineOf(const Correction& one)
{
    return fmt::format("#{:<5} mention #{:<7} {:<9} {}  {}{}  {}", one.id.value, one.mention.value, nameOf(one.label),
        formatRfc3339(one.at), singleLine(one.actor), one.isLearnt ? "" : ", not learnt", shortened(singleLine(one.text), 80));
}

Result<int> corrections(Session& session, int limit)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto all = (*workspace)->mentions().corrections();
    if (!all)
        return tl::unexpected(all.error());
    std::ranges::reverse(*all);
    if (limit > 0 && all->size() > static_cast<std::size_t>(limit))
        all->resize(static_cast<std::size_t>(limit));
    for (const Correction& one : *all)
        if (session.json)
            printJson(jsonOf(one));
        else
            std::cout << lineOf(one) << '\n';
    return Done;
}

Result<int> undo(Session& session, CorrectionId id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const auto undone = undoJudgement(**workspace, id); !undone)
        return tl::unexpected(undone.error());
    if (session.json)
        printJson({ { "undone", id.value } });
    return Done;
}

}

void addClassifierNoun(CLI::App& app, Session& session)
{
    CLI::App* noun = app.add_subcommand("classifier", "The sorter's model")->require_subcommand(1);
    auto training = std::make_shared<TrainWish>();
    CLI::App* verb = noun->add_subcommand("train", "Train a model from TSV files: label first, text last");
    verb->add_option("--complaint", training->complaint, "Files that know a complaint from everything else");
    verb->add_option("--troll", training->troll, "Files that know abuse from everything else");
    verb->add_option("--out", training->out, "Where the model goes")->required();
    onVerb(*verb, session, [training] { return train(*training); });

    auto evaluation = std::make_shared<EvaluateWish>();
    verb = noun->add_subcommand("evaluate", "Measure a model on a TSV file");
    verb->add_option("file", evaluation->file)->required();
    verb->add_option("--model", evaluation->model, "Another model than the shipped one");
    verb->add_option("--task", evaluation->task, "verdict, complaint or troll")->capture_default_str();
    onVerb(*verb, session, [&session, evaluation] { return evaluate(session, *evaluation); });

    auto limit = std::make_shared<int>(50);
    verb = noun->add_subcommand("corrections", "List what persons said with: mention judge");
    verb->add_option("--limit", *limit, "The newest so many; 0 is all")->capture_default_str()->check(CLI::NonNegativeNumber);
    onVerb(*verb, session, [&session, limit] { return corrections(session, *limit); });

    auto id = std::make_shared<std::int64_t>();
    verb = noun->add_subcommand("undo", "Take back a correction made with: mention judge");
    verb->add_option("id", *id)->required();
    onVerb(*verb, session, [&session, id] { return undo(session, CorrectionId{ *id }); });
}

}
