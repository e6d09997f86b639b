namespace CoachBot.Coaching.Tests.Practice;

/// <summary>Answers in words that are not the model's.</summary>
public sealed class HonestAnswerTests
{
    [Theory]
    [InlineData("politics-mend-energy", Language.English, "Up 38%: that's our gas bill this year. 240 people blow glass here and we're all looking for savings.")]
    [InlineData("politics-mend-energy", Language.French, "+38 % sur le gaz en un an. Pour une verrerie de 240 personnes, c'est un défi ; nous cherchons des solutions et je vous en parlerai.")]
    [InlineData("politics-write-minimum-wage", Language.French, "Chez nous, dans nos 85 boulangeries, le salaire d'entrée a augmenté de 4% au 1er janvier, et les grilles sont affichées.")]
    [InlineData("humour-mend-lift", Language.English, "We're sorry for everyone who had to climb 14 floors at Horizon Tower this morning. The lift has been back in service since 11:40.")]
    [InlineData("humour-write-snow", Language.French, "En raison de la neige la ligne 12 ne circule pas avant 15h. Navettes place Carnot. Désolés pour la gêne occasionnée et merci de votre patience.")]
    [InlineData("attack-mend-journalist", Language.English, "Today's article has it wrong: our vacancy rate is 3.5%, as page 41 of our annual report shows. Happy to discuss.")]
    [InlineData("private-write-absence", Language.English, "I'll be away for three weeks. Nadia Ferris is in charge until the 28th, please contact her with any questions.")]
    [InlineData("private-mend-sick-leave", Language.French, "Karim Belaïd sera votre interlocuteur commercial à compter du 4 mai. Merci de lui réserver un bon accueil.")]
    [InlineData("crisis-write-outage", Language.French, "Depuis 9h10 une panne touche les terminaux de 3000 commerçants. Toutes nos excuses. La cause est identifiée, nos équipes sont mobilisées. Prochain point à midi.")]
    [InlineData("crisis-write-outage", Language.English, "Since 9:10 we have had an outage affecting 3000 merchants. We're sorry. We know the cause and are fixing it. We'll update you at noon.")]
    [InlineData("market-write-results", Language.English, "We published our annual results this morning: sales +3%, margin stable. Read the release: https://www.ardangroup.com/results")]
    [InlineData("legal-write-dispute", Language.English, "We hear the concerns about the river. Our readings are public: https://www.exepapers.co.uk/water and our doors are open to neighbours this Thursday at 6pm.")]
    [InlineData("respect-mend-notice", Language.French, "Nous cherchons 2 réceptionnistes en CDI pour notre hôtel de Nice. Anglais courant, débutants acceptés.")]
    [InlineData("claims-write-battery", Language.English, "We asked 40 riders to try our new battery for a month. On average it did 57 miles per charge, and it can be repaired.")]
    public void An_honest_answer_wins_both_stars(string id, Language language, string answer)
    {
        var feedback = PracticeData.Answer(id, answer, language);

        Assert.Empty(feedback.Missed);
        Assert.Equal(2, feedback.Stars);
    }

    [Theory]
    [InlineData("humour-mend-lift", Language.English, "Lift fixed at 11.40 at Horizon Tower. 14 floors on foot, a free gym session for everyone!")]
    [InlineData("private-mend-sick-leave", Language.English, "Karim Bell takes over on 4 May while our sales director recovers from her burn-out and sorts out her marriage.")]
    [InlineData("private-write-absence", Language.French, "Nadia Ferrand dirige la maison jusqu'au 28 pendant mon opération du cœur.")]
    [InlineData("crisis-mend-denial", Language.French, "Onze enfants ont eu mal au ventre, probablement une gastro. Les analyses de jeudi prouveront que nous n'y sommes pour rien.")]
    [InlineData("market-write-results", Language.French, "Ventes en hausse de 3 % : https://www.groupe-ardan.fr/resultats et l'an prochain nous ferons le double, c'est promis.")]
    [InlineData("legal-write-dispute", Language.French, "Les accusations sont mensongères et nos avocats s'en occupent. Relevés : https://www.papeterie-vire.fr/eau, jeudi 18 h pour les courageux.")]
    [InlineData("respect-mend-notice", Language.French, "Nous cherchons 2 réceptionnistes en CDI à Nice, anglais courant, jolies et souriantes de préférence.")]
    [InlineData("form-mend-bait", Language.English, "Like and follow to win one of 200 tastings in Bristol on 7 May!")]
    public void The_same_trouble_in_other_words_wins_none(string id, Language language, string answer) =>
        Assert.Equal(0, PracticeData.Answer(id, answer, language).Stars);
}
