// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/StartProblemDialog.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/parts/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

StartProblemDialog::StartProblemDialog(const QStringList &sentences, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"startProblemDialog"_s);
    setWindowTitle(tr("Callside"));
    auto *title = new QLabel(tr("Callside cannot start yet"), this);
    title->setProperty("textStyle", u"title"_s);
    auto *explanation = new QLabel(tr("%n thing(s) to put right first:", nullptr, int(sentences.size())), this);
    setTone(explanation, Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(title);
    column->addWidget(explanation);
    for (const QString &sentence : sentences) {
        auto *banner = new Banner(this);
        banner->show({sentence, Tone::Danger, sentence, {}});
        column->addWidget(banner);
    }
    column->addStretch(1);

    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copyButton"_s);
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    setTone(close, Tone::Accent);
    close->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [sentences] { QApplication::clipboard()->setText(sentences.join(u'\n')); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(62 * fontMetrics().averageCharWidth(), sizeHint().height());
}

} // namespace callside
