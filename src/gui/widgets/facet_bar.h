// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/facets.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace earshot::gui {

/// What the hits of a search are made of, as buttons that narrow it: "▲ complaint 812", "Mastodon 900". One line: what has no room in it is
/// left out, the last ones first.
class FacetBar : public QWidget {
    Q_OBJECT
public:
    explicit FacetBar(QWidget* parent = nullptr);

    void show(const Facets& facets, const QString& query); ///< pressed are those that the query names
    void clear();

signals:
    void wanted(const QString& name, const QString& value, bool on); ///< an operator of the search

private:
    struct Facet {
        QString name, value, text;
        int count = 0;
    };
    static std::vector<Facet> facetsIn(const Facets& facets);
    QToolButton* buttonOf(const Facet& facet);
    void fit();
    QSize minimumSizeHint() const override;
    void resizeEvent(QResizeEvent* event) override;

    QHBoxLayout* layout_;
    std::vector<QToolButton*> shown_; ///< those with something to say, the most important first
    QHash<QString, QToolButton*> buttons_; ///< by operator and value; they stay, so that the focus does
};

}
