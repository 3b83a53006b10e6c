// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingPatterns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QRegularExpression patternOf(const QString &pattern)
{
    QRegularExpression made(pattern,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    Q_ASSERT(made.isValid());
    return made;
}

// --- What forbids a thing that is said ---

// English forbids before: "never say that …". What follows one of the turns in the second pattern is no longer meant.
bool isForbiddenBefore(const QString &text, qsizetype start)
{
    static const QRegularExpression sentenceEnd = patternOf(uR"([.!?]["”’)]?\s|\n)"_s);
    static const QRegularExpression forbidding =
        patternOf(uR"(\b(?:never|not|no|nor|without|avoid|refuse|instead of|rather than|cannot)\b|n['’]t\b)"_s);
    static const QRegularExpression turning = patternOf(
        uR"(;|\bbut\b|\binstead\b(?! of)|,\s*(?:and\s+|then\s+)?(?:say|tell|you|reply|answer|introduce|i['’]?m|i am)\b)"_s);
    static const QRegularExpression asking =
        patternOf(uR"(\b(?:if|whether)\s+(?:(?!say|tell|reply|answer)\w+\s+){0,3}$)"_s);
    const qsizetype reach = start > 400 ? start - 400 : 0;
    QString before = text.mid(reach, start - reach);
    for (auto each = sentenceEnd.globalMatch(before); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (!each.hasNext())
            before.remove(0, match.capturedEnd());
    }
    if (asking.match(before).hasMatch())
        return true; // a question, or a case
    for (auto each = forbidding.globalMatch(before); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (!turning.match(before, match.capturedEnd()).hasMatch())
            return true;
    }
    return false;
}

// Japanese forbids behind: 「…」とは言わない。 Not to say it counts for the sentence, not to do it for the clause.
bool isForbiddenBehind(const QString &text, qsizetype end)
{
    static const QRegularExpression notToSay = patternOf(
        u"(?:言|伝え|話|答え|名乗|約束|述べ|装|ふるま|振る舞|案内|説明)[^。、\\n]{0,6}(?:ない|ません|ず)|禁止|"
        "いけません|いけない|なりません|ならない"_s);
    static const QRegularExpression notToDo =
        patternOf(u"^[^。、]{0,3}(?:ない|ません)|しない|しません|避け|控え|ではなく|ではありません|ではない"_s);
    static const QRegularExpression sentenceEnd = patternOf(u"[。\\n]"_s);
    const qsizetype stop = text.indexOf(sentenceEnd, end);
    const QString rest = text.mid(end, (stop < 0 ? text.size() : stop) - end);
    return notToSay.match(rest).hasMatch() || notToDo.match(rest.section(u'、', 0, 0)).hasMatch();
}

QList<WordingPlace> allowedPlaces(const QString &text, const QRegularExpression &english,
                                  const QRegularExpression &japanese)
{
    QList<WordingPlace> places;
    for (auto each = english.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (!isForbiddenBefore(text, match.capturedStart()))
            places.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    for (auto each = japanese.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (!isForbiddenBehind(text, match.capturedEnd()))
            places.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return places;
}

} // namespace

bool saysAutomated(const QString &text)
{
    static const QRegularExpression english = patternOf(
        uR"(\b(?:automated|automatic|virtual|artificial|computer(?:ised|ized)?|ai|a\.i\.)\b[^.?!\n]{0,40}\b(?:assistant|receptionist|system|agent|service|voice|attendant|intelligence)\b|\bnot a (?:real |human )?(?:person|human|human being)\b)"_s);
    static const QRegularExpression japanese = patternOf(
        u"自動[^。\\n]{0,8}(?:アシスタント|応答|案内|音声|電話|受付|システム)|(?:AI|ＡＩ|人工知能)[^。\\n]{0,8}"
        "(?:アシスタント|応答|案内|音声|オペレーター)|人間ではありません"_s);
    // "…I am not a person" is no "not" of ours: only what stands before the whole match forbids it.
    return !allowedPlaces(text, english, japanese).isEmpty();
}

bool namesPerson(const QString &text)
{
    static const QRegularExpression english = patternOf(
        uR"(\b(?:person|people|human(?: being)?|someone|somebody|receptionist|(?:member of (?:the )?|reception |our )(?:staff|team)|staff|colleague|operator|reception(?: desk)?)\b)"_s);
    static const QRegularExpression japanese =
        patternOf(u"担当者|担当の者|係の者|スタッフ|職員|受付|オペレーター|人(?:と|に|へ)(?:話|つな|代わ|替わ)"_s);
    return english.match(text).hasMatch() || japanese.match(text).hasMatch();
}

bool sendsToEmergency(const QString &text)
{
    static const QRegularExpression number = patternOf(
        uR"(\bemergency\b|\bambulance\b|\b(?:999|112|911|119|000|111)\b|\{\s*emergency_number\s*\}|救急|緊急)"_s);
    static const QRegularExpression call =
        patternOf(uR"(\b(?:call|ring|dial|phone|hang up)\b|電話|おかけ|かけて|通報|ダイヤル|切って)"_s);
    return number.match(text).hasMatch() && call.match(text).hasMatch();
}

QList<WordingPlace> claimsOfClinician(const QString &text)
{
    static const QRegularExpression english = patternOf(
        uR"(\b(?:you are|you['’]re|i am|i['’]m|(?:act|speak|answer|pose) as|(?:introduce|describe) yourself as|call yourself|pretend (?:to be|you are)|(?:your|my) role is|(?:your|my) (?:name|title) is|this is)\s+(?:(?:a|an|the|our|your|one of (?:our|the)|senior|junior|head|registered|qualified|trained|licen[sc]ed|experienced|friendly|kind|caring|virtual|ai|digital|automated|duty|on-call|practice|medical|clinical|health|healthcare|triage|family|general|emergency)[\s-]+){0,6}(?:(?:dr\b\.?|doctor\b|nurse\b)\s+(?-i:[A-Z])[a-z]+\b(?!['’]|\s+(?:and partners|surgery|practice))|(?:doctor|nurse|physician|clinician|gp|medic|paramedic|pharmacist|midwife|surgeon|dentist|psychiatrist|psychologist|therapist|physiotherapist|consultant|practitioner|(?:medical|health(?:care)?) (?:professional|expert))s?\b(?!['’]|\s+(?:surgery|office|practice|receptionist|secretary|line|assistant)))|\bas an? (?:[a-z-]+ ){0,2}(?:doctor|nurse|physician|clinician|gp|pharmacist)\b,? (?:you|i|give|advise|speak)\b)"_s);
    static const QRegularExpression japanese = patternOf(
        u"(?:あなたは|私は|わたしは|わたくしは|こちらは)[^。、\\n]{0,14}(?:医師|医者|看護師|看護婦|薬剤師|助産師|"
        "保健師|歯科医|ドクター|ナース)(?:の[^\\s。、]{1,6})?(?:です|である|だ(?!け)|として|。|\\n|$)|"
        "(?:医師|医者|看護師|看護婦|薬剤師|助産師|保健師|ドクター|ナース)(?:として|になりきって|を名乗|のふりを)"_s);
    return allowedPlaces(text, english, japanese);
}

QList<WordingPlace> assurances(const QString &text)
{
    static const QRegularExpression english = patternOf(
        uR"(\b(?:can|could|may|might|will be able to|(?:safe|okay|ok|fine|alright|all right|happy) to) (?:safely |easily |probably )?wait\b(?!\s+(?:for (?:a )?(?:person|someone|staff|reception)|on the line|a (?:moment|second|minute)))|\b(?:it|this|that) (?:is|sounds) (?:probably |likely )?(?:nothing|not (?:serious|urgent|an emergency|dangerous))\b|\bnothing (?:serious|to worry about)\b|\bno (?:need|reason) to (?:worry|rush|hurry|see a|call an? (?:ambulance|emergency))|\b(?:don['’]t|do not) (?:need to )?worry\b|\b(?:you|they|he|she|it)(?:['’]ll| will) be (?:fine|okay|ok|all right|alright)\b|\b(?:is|are) (?:not|n['’]t) urgent\b|\bwait and see\b)"_s);
    static const QRegularExpression japanese = patternOf(
        u"(?:待って|待たれて|お待ちいただいて|お待ちになって)も?(?:大丈夫|問題|構いません|かまいません|平気|結構|"
        "いいです)|急(?:ぐ必要は(?:ありません|ない)|がなくて(?:も)?(?:大丈夫|いい))|様子を(?:見|み)(?:て(?:ください|"
        "いただ|大丈夫)|ましょう)|(?:ご)?心配(?:は)?(?:ありません|いりません|要りません|ない)|"
        "(?:大したこと|たいしたこと)(?:は|では)?(?:ありません|ない)|緊急では(?:ありません|ない)"_s);
    return allowedPlaces(text, english, japanese);
}

QList<WordingPlace> promises(const QString &text)
{
    static const QRegularExpression english = patternOf(
        uR"(\b(?:guarantee[sd]?|i promise|we promise|promise (?:that|the|them|an?|to)\b|definitely (?:get|have|be|call|ring))|\b(?:i(?:['’]m| am)|you are) (?:telling|informing|alerting|letting) (?:the |our )?(?:reception|front desk|desk|team|staff|somebody|someone)|\b(?:i(?:['’]ll| will)|let me) (?:get|fetch|find) (?:somebody|someone|a person)\b|\b(?:the |our )(?:reception |prescriptions )?team will (?:deal with|sort|handle|arrange|take care of)\b|\b(?:someone|somebody|we|they|a doctor|the doctor|a nurse|a clinician|reception|the team|our team|the reception team|i)(?:['’]ll| will) (?:call|ring|phone|get|be|come)(?: (?:you|them|the caller|back|to you)){0,3}\s+(?:within|in the next|in (?:\d+|an?|one|two|five|ten|fifteen|thirty) |before|by|at (?:\d|noon)|today|tonight|tomorrow|this (?:morning|afternoon|evening))|\b(?:your|the|their) (?:appointment|prescription|repeat|referral|booking) (?:is|has been|will be) (?:booked|confirmed|made|ready|ordered|approved|issued|sent|done)\b|\bi(?:['’]ve| have) (?:booked|confirmed|ordered|arranged)\b)"_s);
    static const QRegularExpression japanese =
        patternOf(u"(?:担当者|受付|職員|スタッフ)[^。\\n]{0,6}に(?:ただいま|今|すぐに?)?(?:知らせて(?:おり|い)ます|"
                  u"お知らせしています)|(?:必ず|間違いなく|絶対に)[^。\\n]{0,16}(?:お電話|折り返|ご連絡|お取り|予約|"
                  u"ご用意)|保証(?:します|"
                  u"いたします)|"
                  "お約束(?:します|いたします)|予約(?:を|が)(?:お取りしました|取れました|確定しました|完了しました)|"
                  "[0-9０-９一二三十]+(?:分|時間)以内に[^。\\n]{0,12}(?:お電話|折り返|ご連絡|伺)"_s);
    return allowedPlaces(text, english, japanese);
}

QList<WordingPlace> secretsIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\bsk-[A-Za-z0-9_-]{12,}|\bwhsec_[A-Za-z0-9+/=_-]{8,}|\b(?:AC|SK)[0-9a-f]{32}\b|\b[Bb]earer\s+[A-Za-z0-9._~+/-]{16,}=*|-----BEGIN [A-Z ]*KEY-----|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.|\b(?i:api[ _-]?key|password|passwd|secret|auth[ _-]?token)\s*[:=]\s*["']?[^\s"'{}]{6,})"_s);
    QList<WordingPlace> places;
    for (auto each = pattern.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        places.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return places;
}

} // namespace callside
