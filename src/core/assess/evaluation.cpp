// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/training.h"
#include "earshot/model/names.h"

#include <algorithm>

namespace earshot {
namespace {

struct Scored {
    double score = 0;
    bool isPositive = false;
};

/// The area under the ROC curve by ranks, ties counted half; nothing where one of the answers does not occur.
std::optional<double> areaUnderCurve(std::vector<Scored> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Scored& a, const Scored& b) { return a.score < b.score; });
    double ranks = 0, positives = 0;
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        while (end < rows.size() && rows[end].score == rows[begin].score)
            ++end;
        const double middleRank = (static_cast<double>(begin + end) + 1) / 2;
        for (std::size_t i = begin; i < end; ++i) {
            ranks += rows[i].isPositive ? middleRank : 0;
            positives += rows[i].isPositive;
        }
    }
    const double negatives = static_cast<double>(rows.size()) - positives;
    if (positives == 0 || negatives == 0)
        return std::nullopt;
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

std::string nameFor(Label label, Task task)
{
    if (task == Task::Complaint && label != Label::Complaint)
        label = Label::Other;
    if (task == Task::Troll && label != Label::Troll)
        label = Label::Other;
    return std::string(nameOf(label));
}

Label judgedAs(const Verdict& verdict, Task task)
{
    switch (task) {
    case Task::Complaint:
        return verdict.complaint >= 0.5 ? Label::Complaint : Label::Other;
    case Task::Troll:
        return verdict.troll >= 0.5 ? Label::Troll : Label::Other;
    case Task::Verdict:
        break;
    }
    return verdict.label;
}

double ratio(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Precision, recall and F1 of each label that occurs; unsure is never right, but costs recall only.
void scoreClasses(Evaluation& evaluation)
{
    std::size_t right = 0;
    for (const auto& [label, judged] : evaluation.confusion) {
        ClassScore score;
        std::size_t hits = 0, claimed = 0;
        for (const auto& [name, count] : judged) {
            score.rows += count;
            hits += name == label ? count : 0;
        }
        for (const auto& [other, counts] : evaluation.confusion)
            if (const auto count = counts.find(label); count != counts.end())
                claimed += count->second;
        score.precision = ratio(hits, claimed);
        score.recall = ratio(hits, score.rows);
        score.f1 = ratio(2 * hits, claimed + score.rows);
        right += hits;
        evaluation.macroF1 += score.f1 / static_cast<double>(evaluation.confusion.size());
        evaluation.classes[label] = score;
    }
    evaluation.accuracy = ratio(right, evaluation.rows);
}

std::optional<double> meanOf(std::optional<double> a, std::optional<double> b)
{
    return a && b ? (*a + *b) / 2 : a ? a : b;
}

}

Evaluation evaluated(const Sorter& sorter, const std::vector<Example>& examples, Task task)
{
    Evaluation evaluation;
    evaluation.rows = examples.size();
    std::vector<Scored> complaint, troll;
    for (const Example& example : examples) {
        const Verdict verdict = sorter.judge(example.text);
        complaint.push_back({ verdict.complaint, example.label == Label::Complaint });
        troll.push_back({ verdict.troll, example.label == Label::Troll });
        ++evaluation.confusion[nameFor(example.label, task)][std::string(nameOf(judgedAs(verdict, task)))];
    }
    scoreClasses(evaluation);
    const auto complaintArea = areaUnderCurve(std::move(complaint)), trollArea = areaUnderCurve(std::move(troll));
    evaluation.auc = task == Task::Complaint ? complaintArea : task == Task::Troll ? trollArea : meanOf(complaintArea, trollArea);
    return evaluation;
}

}
