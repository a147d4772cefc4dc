// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placed_finding.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace earshot::gui {

/// Underlines what the checks have found, and keeps the lines where they belong while somebody goes on writing.
class FindingMarks : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit FindingMarks(QTextDocument* document);
    ~FindingMarks() override { setDocument(nullptr); } // while it still is one: taking the lines away changes the document

    void show(std::vector<PlacedFinding> findings);
    const std::vector<PlacedFinding>& findings() const { return findings_; }
    const PlacedFinding* at(int position) const; ///< the one that covers this place; a spelling mistake first

private:
    void highlightBlock(const QString& text) override;
    void shift(int position, int removed, int added);

    std::vector<PlacedFinding> findings_;
};

}
