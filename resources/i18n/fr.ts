<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept many cases</source>
        <translation>Accepter plusieurs cas</translation>
    </message>
    <message>
        <source>The records of each case become one customer, all as one act.</source>
        <translation>Les fiches de chaque cas deviennent un seul client, en une seule fois.</translation>
    </message>
    <message>
        <source>Which cases?</source>
        <translation>Quels cas&#x202f;?</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Presque certains</translation>
    </message>
    <message>
        <source>Very likely or more</source>
        <translation>Très probables ou plus</translation>
    </message>
    <message>
        <source>Likely or more</source>
        <translation>Probables ou plus</translation>
    </message>
    <message>
        <source>The least sure of them</source>
        <translation>Les moins sûrs d’entre eux</translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Annuler défait le tout.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n case(s)</source>
        <translation>
            <numerusform>Accepter %n cas</numerusform>
            <numerusform>Accepter %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is that likely. Nothing to accept.</source>
        <translation>Aucun cas n’est aussi probable. Rien à accepter.</translation>
    </message>
    <message>
        <source>{before} become {after}.</source>
        <translation>{before} deviennent {after}.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) contradict each other and stay to be checked.</source>
        <translation>
            <numerusform>%n cas se contredit et reste à vérifier.</numerusform>
            <numerusform>%n cas se contredisent et restent à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {word}, {count} of 100</source>
        <translation>{name}&#xa0;: {word}, {count} sur 100</translation>
    </message>
</context>
<context>
    <name>AffinitiesCard</name>
    <message>
        <source>Likes to buy</source>
        <translation>Appétences</translation>
    </message>
    <message>
        <source>of {purchases}</source>
        <translation>sur {purchases}</translation>
    </message>
    <message>
        <source>To propose next: {category}</source>
        <translation>À lui proposer&#xa0;: {category}</translation>
    </message>
</context>
<context>
    <name>AffinityView</name>
    <message>
        <source>Reading what is bought with what</source>
        <translation>Lecture de ce qui s’achète ensemble</translation>
    </message>
    <message>
        <source>Make a segment of the {count}</source>
        <translation>Faire un segment des {count}</translation>
    </message>
    <message>
        <source>Looking for those who will buy {category}</source>
        <translation>Recherche des futurs acheteurs&#xa0;: {category}</translation>
    </message>
    <message>
        <source>No product is known yet. Affinities need sales with their lines: what was bought, not only the amount.</source>
        <translation>Aucun produit n’est connu pour l’instant. Les appétences demandent des ventes avec leurs lignes&#xa0;: ce qui a été acheté, pas seulement le montant.</translation>
    </message>
    <message>
        <source>No affinities yet</source>
        <translation>Pas encore d’appétences</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Importer des ventes…</translation>
    </message>
    <message>
        <source>What they buy next</source>
        <translation>Leur prochain achat</translation>
    </message>
    <message>
        <source>customers by next category</source>
        <translation>clients par prochaine catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Click a category to see whom to tell about it.</source>
        <translation>Cliquez sur une catégorie pour voir à qui en parler.</translation>
    </message>
    <message>
        <source>What is bought with what</source>
        <translation>Ce qui s’achète ensemble</translation>
    </message>
    <message>
        <source>part of the buyers of the row</source>
        <translation>part des acheteurs de la ligne</translation>
    </message>
    <message>
        <source>Down: what they bought. Across: what they bought too. The stronger the colour, the more often. Click a cell to see who has the one and not yet the other.</source>
        <translation>En lignes&#xa0;: ce qu’ils ont acheté. En colonnes&#xa0;: ce qu’ils ont acheté aussi. Plus la couleur est forte, plus c’est fréquent. Cliquez sur une case pour voir qui a l’un et pas encore l’autre.</translation>
    </message>
    <message>
        <source>Of {customers} who bought {one}, {share} bought {other}: {times} times as many as of everybody</source>
        <translation>Sur {customers} ayant acheté {one}, {share} ont acheté {other}&#xa0;: {times} fois la part de tous les clients</translation>
    </message>
    <message>
        <source>See the {count}</source>
        <translation>Voir les {count}</translation>
    </message>
    <message>
        <source>Whom to tell about</source>
        <translation>À qui parler de</translation>
    </message>
    <message>
        <source>Nobody is likely to buy it within 90 days.</source>
        <translation>Personne ne devrait en acheter dans les 90 jours.</translation>
    </message>
    <message>
        <source>Those whose next category it is</source>
        <translation>Ceux dont c’est la prochaine catégorie</translation>
    </message>
    <message>
        <source>Next: {category}</source>
        <translation>Prochain achat&#xa0;: {category}</translation>
    </message>
    <message>
        <source>Bought {one}, not yet {other}</source>
        <translation>A acheté {one}, pas encore {other}</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before importing</source>
        <translation>
            <numerusform>%n point à regarder avant d’importer</numerusform>
            <numerusform>%n points à regarder avant d’importer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve {contacts}</source>
        <translation>Approuver {contacts}</translation>
    </message>
    <message>
        <source>They are recorded as contacted today; until you undo it, the pressure rules count them.</source>
        <translation>Ils sont notés comme contactés aujourd’hui et comptent dans la pression, sauf si vous annulez.</translation>
    </message>
    <message>
        <source>One file for each channel</source>
        <translation>Un fichier par canal</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Où enregistrer les fichiers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>{channel}: {contacts}</source>
        <translation>{channel}&#xa0;: {contacts}</translation>
    </message>
    <message>
        <source>Clientèle sends nothing itself: your tools do.</source>
        <translation>Clientèle n’envoie rien lui-même&#xa0;: vos outils s’en chargent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Écriture des listes</translation>
    </message>
</context>
<context>
    <name>ApprovedBar</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>See in Mailings</source>
        <translation>Voir dans Envois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts} approved. {files} in “{folder}”, ready for your tools.</source>
        <translation>{contacts} approuvés. {files} dans «&#xa0;{folder}&#xa0;», pour vos outils d’envoi.</translation>
    </message>
</context>
<context>
    <name>AttritionView</name>
    <message>
        <source>Make a segment of the {count}</source>
        <translation>Faire un segment des {count}</translation>
    </message>
    <message>
        <source>No purchase in the last year.</source>
        <translation>Aucun achat depuis un an.</translation>
    </message>
    <message>
        <source>No risk of leaving yet</source>
        <translation>Pas encore de risque de départ</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Importer des ventes…</translation>
    </message>
    <message>
        <source>See the {count}</source>
        <translation>Voir les {count}</translation>
    </message>
    <message>
        <source>To keep first</source>
        <translation>À retenir d’abord</translation>
    </message>
    <message>
        <source>risk × purchases of 12 months</source>
        <translation>risque × achats des 12 derniers mois</translation>
    </message>
    <message>
        <source>Nobody is at high risk with these lines.</source>
        <translation>Personne n’est à risque élevé avec ces seuils.</translation>
    </message>
    <message>
        <source>of whom {count} are or were loyal</source>
        <translation>dont {count} fidèles ou qui l’étaient</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>{share} of the revenue of all these</source>
        <translation>{share} du CA des clients notés</translation>
    </message>
    <message>
        <source>Spent by them in 12 months</source>
        <translation>Ce qu’ils ont dépensé en 12 mois</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>{count} without: no purchase in a year</source>
        <translation>{count} sans&#xa0;: aucun achat en un an</translation>
    </message>
    <message>
        <source>Customers with a risk</source>
        <translation>Clients notés</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>Raison principale</translation>
    </message>
    <message>
        <source>of {customers} at high risk</source>
        <translation>chez {customers} à risque élevé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>High risk of leaving</source>
        <translation>Risque de départ élevé</translation>
    </message>
    <message>
        <source>Risk of leaving from {percent}</source>
        <translation>Risque de départ à partir de {percent}</translation>
    </message>
    <message>
        <source>The lines are where they were before</source>
        <translation>Les seuils sont revenus à leur place</translation>
    </message>
    <message>
        <source>The levels of risk follow the new lines</source>
        <translation>Les niveaux de risque suivent les nouveaux seuils</translation>
    </message>
    <message>
        <source>{score}: {lowest} to {highest}</source>
        <translation>{score}&#xa0;: de {lowest} à {highest}</translation>
    </message>
</context>
<context>
    <name>AudienceList</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Chance in 90 days</source>
        <translation>Chance en 90 jours</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
</context>
<context>
    <name>AudiencePanel</name>
    <message>
        <source>Suppression list respected</source>
        <translation>Liste d’opposition respectée</translation>
    </message>
    <message numerus="yes">
        <source>%n first row(s), as {tool} will read them</source>
        <translation>
            <numerusform>%n première ligne, telle que {tool} la lira</numerusform>
            <numerusform>%n premières lignes, telles que {tool} les lira</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is left, and who is set aside</source>
        <translation>Qui reste, et qui est écarté</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Nobody is in this group, so there is no list to make.</source>
        <translation>Il n’y a personne dans ce groupe, donc pas de liste à faire.</translation>
    </message>
    <message>
        <source>Nobody is left of “{whom}”; most of them: {reason}. Try another channel or another group.</source>
        <translation>Il ne reste personne de «&#xa0;{whom}&#xa0;»&#x202f;; pour la plupart&#xa0;: {reason}. Essayez un autre canal ou un autre groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began like a formula: made harmless for spreadsheets.</source>
        <translation>
            <numerusform>%n case commençait comme une formule&#xa0;: rendue inoffensive pour les tableurs.</numerusform>
            <numerusform>%n cases commençaient comme une formule&#xa0;: rendues inoffensives pour les tableurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without first name: the cell stays empty.</source>
        <translation>
            <numerusform>%n sans prénom&#xa0;: la case reste vide.</numerusform>
            <numerusform>%n sans prénom&#xa0;: la case reste vide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BatchActs</name>
    <message>
        <source>Withdrawing the import</source>
        <translation>Retrait de l’import</translation>
    </message>
    <message>
        <source>Restoring the import</source>
        <translation>Remise en vigueur de l’import</translation>
    </message>
    <message>
        <source>{file} rejected rows.csv</source>
        <translation>{file} lignes rejetées.csv</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{rows} saved with their reasons</source>
        <translation>Enregistré avec les raisons&#xa0;: {rows}</translation>
    </message>
</context>
<context>
    <name>BeforePane</name>
    <message>
        <source>Before importing</source>
        <translation>Avant d’importer</translation>
    </message>
    <message>
        <source>Each row of the file is about</source>
        <translation>Chaque ligne du fichier parle de</translation>
    </message>
    <message>
        <source>Nothing to repair in the first rows</source>
        <translation>Rien à réparer dans les premières lignes</translation>
    </message>
    <message>
        <source>The whole file is checked at the next step.</source>
        <translation>Tout le fichier est vérifié à l’étape suivante.</translation>
    </message>
    <message numerus="yes">
        <source>Noticed in the first %n row(s)</source>
        <translation>
            <numerusform>Remarqué dans la première ligne</numerusform>
            <numerusform>Remarqué dans les %n premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n correction à faire</numerusform>
            <numerusform>%n corrections à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited</source>
        <translation>
            <numerusform>%n réponse attendue</numerusform>
            <numerusform>%n réponses attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>BuilderView</name>
    <message>
        <source>Save the segment first</source>
        <translation>Enregistrez d’abord le segment</translation>
    </message>
    <message>
        <source>No customer answers any of these rules.</source>
        <translation>Aucun client ne répond à l’une de ces règles.</translation>
    </message>
    <message>
        <source>Nobody is left after rule {number}: {rule}. Relax or remove it.</source>
        <translation>Il ne reste personne après la règle {number}&#xa0;: {rule}. Assouplissez-la ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Out of 100 cases like this one, {count} were.</source>
        <translation>Sur 100 cas comme celui-ci, {count} l’étaient.</translation>
    </message>
    <message>
        <source>{records}: perhaps of the same household.</source>
        <translation>{records}&#xa0;: peut-être du même foyer.</translation>
    </message>
    <message>
        <source>They spent {money} in all.</source>
        <translation>Ils ont dépensé {money} en tout.</translation>
    </message>
    <message>
        <source>Can be taken back at any time</source>
        <translation>Annulable à tout moment</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Show the queue in the place of the reasons</source>
        <translation>Montrer la file à la place des raisons</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Make it a segment</source>
        <translation>En faire un segment</translation>
    </message>
    <message>
        <source>Open the segment builder on these customers</source>
        <translation>Ouvrir l’éditeur de segments sur ces clients</translation>
    </message>
    <message>
        <source>Save them as a segment and choose a scenario for it</source>
        <translation>Les enregistrer comme segment et choisir un scénario</translation>
    </message>
    <message>
        <source>Customers of the passage</source>
        <translation>Clients du passage</translation>
    </message>
    <message>
        <source>{first} to {second}, {from_day} to {to_day}</source>
        <translation>{first} vers {second}, du {from_day} au {to_day}</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Qui va où</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see its customers and what sets them apart.</source>
        <translation>Cliquez sur une case du tableau pour voir ses clients et ce qui les distingue.</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>{first}: stayed</source>
        <translation>{first}&#xa0;: restés</translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{share} of the {whole} who were “{first}”.</source>
        <translation>{share} des {whole} qui étaient «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>Fewer than {count} were “{first}”: too few for a share.</source>
        <translation>Moins de {count} étaient «&#xa0;{first}&#xa0;»&#xa0;: trop peu pour une part.</translation>
    </message>
    <message>
        <source>They spent {before} in the year before the first date, {after} in that before the second.</source>
        <translation>Ils dépensaient {before} par an à la première date, {after} à la seconde.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>Voir ce client</numerusform>
            <numerusform>Voir les&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what sets them apart…</source>
        <translation>Recherche de ce qui les distingue…</translation>
    </message>
    <message>
        <source>What sets them apart from the {count} who stayed</source>
        <translation>Ce qui les distingue des {count} restés</translation>
    </message>
    <message>
        <source>What sets them apart from the {count} other new customers</source>
        <translation>Ce qui les distingue des {count} autres nouveaux clients</translation>
    </message>
    <message>
        <source>What sets them apart from the {count} who left</source>
        <translation>Ce qui les distingue des {count} partis</translation>
    </message>
    <message>
        <source>Too few customers on one side to tell them apart.</source>
        <translation>Trop peu de clients d’un côté pour les comparer.</translation>
    </message>
    <message>
        <source>Nothing clear: none of {count} facts differs by more than chance may.</source>
        <translation>Rien de net&#xa0;: aucun des {count} faits examinés ne diffère plus que par hasard.</translation>
    </message>
    <message>
        <source>Gaps too large for chance, among {count} facts looked at.</source>
        <translation>Écarts trop grands pour être dus au hasard, parmi {count} faits examinés.</translation>
    </message>
    <message>
        <source>these</source>
        <translation>ceux-ci</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>restés</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} sur {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>%n autre différence</numerusform>
            <numerusform>%n autres différences</numerusform>
        </translation>
    </message>
    <message>
        <source>{fact}, {when}</source>
        <translation>{fact}, {when}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ChannelOrder</name>
    <message>
        <source>{channel} earlier</source>
        <translation>{channel} plus tôt</translation>
    </message>
    <message>
        <source>{channel} later</source>
        <translation>{channel} plus tard</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>Voir en tableau</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Questions are still open.</source>
        <translation>Des questions sont restées sans réponse.</translation>
    </message>
    <message>
        <source>The likelier answers were kept; they are listed below.</source>
        <translation>Les réponses les plus probables sont gardées&#x202f;; elles figurent ci-dessous.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
</context>
<context>
    <name>ChoicePane</name>
    <message>
        <source>Make it a segment</source>
        <translation>En faire un segment</translation>
    </message>
    <message>
        <source>Open the segment builder on these customers</source>
        <translation>Ouvrir l’éditeur de segment sur ces clients</translation>
    </message>
    <message>
        <source>Customers of the choice</source>
        <translation>Clients du choix</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Qui est où</translation>
    </message>
    <message>
        <source>Click a cell of the grid, or a part of the curve, to see its customers. Ctrl and Shift take several cells.</source>
        <translation>Cliquez une case de la grille, ou une partie de la courbe, pour voir ses clients. Ctrl et Maj prennent plusieurs cases.</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>{customers}, {share} of those who bought. {money}, {money_share} of the revenue.</source>
        <translation>{customers}, {share} de ceux qui ont acheté. {money}, {money_share} du CA.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>Voir %n client</numerusform>
            <numerusform>Voir les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Choisir la première date</translation>
    </message>
    <message>
        <source>Choose the second day</source>
        <translation>Choisir la seconde date</translation>
    </message>
    <message>
        <source>What puts customers into classes</source>
        <translation>Ce qui range les clients en classes</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Segments of your choice…</source>
        <translation>Segments de votre choix…</translation>
    </message>
</context>
<context>
    <name>ClosedDays</name>
    <message>
        <source>Add days when you are closed</source>
        <translation>Ajouter des jours de fermeture</translation>
    </message>
</context>
<context>
    <name>ClosedPeriod</name>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>First day closed</source>
        <translation>Premier jour de fermeture</translation>
    </message>
    <message>
        <source>Last day closed</source>
        <translation>Dernier jour de fermeture</translation>
    </message>
    <message>
        <source>Remove these days</source>
        <translation>Retirer ces jours</translation>
    </message>
</context>
<context>
    <name>ColumnActs</name>
    <message>
        <source>Reading the values of “{column}”</source>
        <translation>Lecture des valeurs de «&#xa0;{column}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>First name, last name</source>
        <translation>Prénom, nom</translation>
    </message>
    <message>
        <source>Last name, first name</source>
        <translation>Nom, prénom</translation>
    </message>
    <message>
        <source>Postcode, town</source>
        <translation>Code postal, ville</translation>
    </message>
    <message>
        <source>Street, postcode, town</source>
        <translation>Rue, code postal, ville</translation>
    </message>
    <message>
        <source>Values and what they mean…</source>
        <translation>Valeurs et leur sens…</translation>
    </message>
    <message>
        <source>Means the opposite (yes is no)</source>
        <translation>Veut dire l’inverse (oui vaut non)</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Les dates sont écrites</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Decimals come after</source>
        <translation>Les décimales suivent</translation>
    </message>
    <message>
        <source>A comma: 12,50</source>
        <translation>Une virgule&#xa0;: 12,50</translation>
    </message>
    <message>
        <source>A point: 12.50</source>
        <translation>Un point&#xa0;: 12.50</translation>
    </message>
    <message>
        <source>Divide into</source>
        <translation>Diviser en</translation>
    </message>
    <message>
        <source>Join with another column…</source>
        <translation>Réunir avec une autre colonne…</translation>
    </message>
    <message>
        <source>Keep as a field of your own…</source>
        <translation>Garder comme champ à vous…</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Revenir à la proposition</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>means the opposite</source>
        <translation>veut dire l’inverse</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) replaced</source>
        <translation>
            <numerusform>%n valeur remplacée</numerusform>
            <numerusform>%n valeurs remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n valeur laissée de côté</numerusform>
            <numerusform>%n valeurs laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} ({columns})</source>
        <translation>{field} ({columns})</translation>
    </message>
    <message>
        <source>My field: {name}</source>
        <translation>Champ à moi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisi par vous.</translation>
    </message>
    <message>
        <source>Nothing of ours looks like it; keep it as a field of your own if you need it.</source>
        <translation>Rien ne lui ressemble&#x202f;; gardez-la comme champ à vous si vous en avez besoin.</translation>
    </message>
    <message>
        <source>This is how the known export writes it.</source>
        <translation>C’est ainsi que l’écrit l’export reconnu.</translation>
    </message>
    <message>
        <source>As in your last import.</source>
        <translation>Comme à votre dernier import.</translation>
    </message>
    <message>
        <source>Proposed from the name of the column.</source>
        <translation>Proposé d’après le nom de la colonne.</translation>
    </message>
    <message>
        <source>Proposed from what its cells look like.</source>
        <translation>Proposé d’après ce que contiennent ses cellules.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Record {letter}, {source}</source>
        <translation>Fiche {letter}, {source}</translation>
    </message>
    <message>
        <source>created on {day}</source>
        <translation>créée le {day}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Say more precisely: product, channel, amount…</source>
        <translation>Préciser&#xa0;: produit, canal, montant…</translation>
    </message>
</context>
<context>
    <name>ConsentColumns</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ConstantDialog</name>
    <message>
        <source>A value for every row</source>
        <translation>Une valeur pour toutes les lignes</translation>
    </message>
    <message>
        <source>For what the file does not say: where these sales were made, for example.</source>
        <translation>Pour ce que le fichier ne dit pas&#xa0;: où ces ventes ont été faites, par exemple.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>and their source</source>
        <translation>et leur source</translation>
    </message>
    <message>
        <source>No way to reach this customer is known yet.</source>
        <translation>Aucun moyen de joindre ce client n’est encore connu.</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why today</source>
        <translation>Pourquoi aujourd’hui</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>Pourquoi retenu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Note a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De notre part</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>De la part du client</translation>
    </message>
    <message>
        <source>In person or otherwise</source>
        <translation>De vive voix ou autrement</translation>
    </message>
    <message>
        <source>It counts as a contact in the pressure of your scenarios.</source>
        <translation>Il compte comme un contact dans la pression de vos scénarios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Put back into the plan</source>
        <translation>Remettre dans le plan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>Pourquoi retenu</translation>
    </message>
    <message>
        <source>Why this customer, why now</source>
        <translation>Pourquoi ce client, pourquoi maintenant</translation>
    </message>
    <message>
        <source>Why the scenario asks</source>
        <translation>Pourquoi le scénario le demande</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ce texte est vide.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>{contacts} in the last {days}, no limit set.</source>
        <translation>{contacts} en {days}, sans limite fixée.</translation>
    </message>
    <message>
        <source>No contact in the last {days}, {cap} allowed.</source>
        <translation>Aucun contact en {days}, {cap} permis.</translation>
    </message>
    <message>
        <source>{contacts} in the last {days}, {cap} allowed.</source>
        <translation>{contacts} en {days}, {cap} permis.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>À demain</translation>
    </message>
    <message>
        <source>For 3 days</source>
        <translation>De 3 jours</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>D’une semaine</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>D’un mois</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Jusqu’à un jour…</translation>
    </message>
</context>
<context>
    <name>ContactPlanLabels</name>
    <message>
        <source>Contacted too recently</source>
        <translation>Contactés trop récemment</translation>
    </message>
    <message>
        <source>Contacted often enough</source>
        <translation>Contactés assez souvent</translation>
    </message>
    <message>
        <source>Wait for your answer</source>
        <translation>Attendent votre réponse</translation>
    </message>
    <message>
        <source>No longer open your e-mails</source>
        <translation>N’ouvrent plus vos e-mails</translation>
    </message>
    <message>
        <source>Too many offers already</source>
        <translation>Déjà trop d’offres</translation>
    </message>
    <message>
        <source>Day without contacts</source>
        <translation>Jour sans contact</translation>
    </message>
    <message>
        <source>Another scenario goes first</source>
        <translation>Un autre scénario passe d’abord</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Pas encore d’accord</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Refus du client</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>À ne plus contacter</translation>
    </message>
    <message>
        <source>No usable address</source>
        <translation>Pas de coordonnée utilisable</translation>
    </message>
    <message>
        <source>Taken out by you</source>
        <translation>Retirés par vous</translation>
    </message>
    <message>
        <source>Put off by you</source>
        <translation>Reportés par vous</translation>
    </message>
    <message>
        <source>nothing to do: they come back by themselves once enough days have passed</source>
        <translation>rien à faire&#xa0;: ils reviennent d’eux-mêmes quand assez de jours ont passé</translation>
    </message>
    <message>
        <source>nothing to do: they come back by themselves when an earlier contact is old enough</source>
        <translation>rien à faire&#xa0;: ils reviennent d’eux-mêmes quand un contact devient assez ancien</translation>
    </message>
    <message>
        <source>answer them first; an answered call or a reply noted on the profile closes the request</source>
        <translation>répondez-leur d’abord&#x202f;; un appel ou une réponse noté sur leur fiche clôt la demande</translation>
    </message>
    <message>
        <source>they are written to less often; another channel of the scenario may reach them</source>
        <translation>on leur écrit moins souvent&#x202f;; un autre canal du scénario peut les joindre</translation>
    </message>
    <message>
        <source>their next contact should give, inform or ask, not sell</source>
        <translation>leur prochain contact doit offrir, informer ou demander, pas vendre</translation>
    </message>
    <message>
        <source>they wait for the next open day; the pressure rules say which days are open</source>
        <translation>ils attendent le prochain jour ouvert&#x202f;; les règles de pression disent lesquels le sont</translation>
    </message>
    <message>
        <source>one contact a day for each customer; the scenario with the smaller number goes first</source>
        <translation>un contact par jour et par client&#x202f;; le scénario au plus petit nombre passe d’abord</translation>
    </message>
    <message>
        <source>ask for their agreement, or add a channel that needs none to the scenario</source>
        <translation>demandez leur accord, ou ajoutez au scénario un canal qui n’en demande pas</translation>
    </message>
    <message>
        <source>they said no on every channel of the scenario</source>
        <translation>ils ont dit non sur tous les canaux du scénario</translation>
    </message>
    <message>
        <source>the suppression list is always respected</source>
        <translation>la liste d’opposition est toujours respectée</translation>
    </message>
    <message>
        <source>complete their addresses, or add another channel to the scenario</source>
        <translation>complétez leurs coordonnées, ou ajoutez un autre canal au scénario</translation>
    </message>
    <message>
        <source>restore them to put them back into the plan</source>
        <translation>remettez-les dans le plan si vous changez d’avis</translation>
    </message>
    <message>
        <source>they come back on the day you chose</source>
        <translation>ils reviennent le jour que vous avez choisi</translation>
    </message>
    <message>
        <source>{count} contacted too recently</source>
        <translation>{count} contactés trop récemment</translation>
    </message>
    <message>
        <source>{count} contacted often enough</source>
        <translation>{count} contactés assez souvent</translation>
    </message>
    <message>
        <source>{count} waiting for your answer</source>
        <translation>{count} en attente de votre réponse</translation>
    </message>
    <message>
        <source>{count} who no longer open your e-mails</source>
        <translation>{count} n’ouvrent plus vos e-mails</translation>
    </message>
    <message>
        <source>{count} after too many offers</source>
        <translation>{count} après trop d’offres</translation>
    </message>
    <message>
        <source>{count} on a day without contacts</source>
        <translation>{count} un jour sans contact</translation>
    </message>
    <message>
        <source>{count} after another scenario</source>
        <translation>{count} après un autre scénario</translation>
    </message>
    <message>
        <source>{count} without agreement</source>
        <translation>{count} sans accord</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} par refus</translation>
    </message>
    <message>
        <source>{count} not to be contacted</source>
        <translation>{count} à ne plus contacter</translation>
    </message>
    <message>
        <source>{count} without usable address</source>
        <translation>{count} sans coordonnée utilisable</translation>
    </message>
    <message>
        <source>{count} taken out</source>
        <translation>{count} par vous</translation>
    </message>
    <message>
        <source>{count} put off</source>
        <translation>{count} par report</translation>
    </message>
    <message>
        <source>a file for the tool that sends your e-mails</source>
        <translation>un fichier pour votre outil d’envoi</translation>
    </message>
    <message>
        <source>a file for the tool that sends your SMS</source>
        <translation>un fichier pour votre outil de SMS</translation>
    </message>
    <message>
        <source>a file of addresses and letters to print</source>
        <translation>un fichier d’adresses et de lettres à imprimer</translation>
    </message>
    <message>
        <source>a call list</source>
        <translation>une liste d’appels</translation>
    </message>
    <message>
        <source>E-mail of the scenario {scenario}</source>
        <translation>E-mail du scénario {scenario}</translation>
    </message>
    <message>
        <source>SMS of the scenario {scenario}</source>
        <translation>SMS du scénario {scenario}</translation>
    </message>
    <message>
        <source>Letter of the scenario {scenario}</source>
        <translation>Lettre du scénario {scenario}</translation>
    </message>
    <message>
        <source>Call of the scenario {scenario}</source>
        <translation>Appel du scénario {scenario}</translation>
    </message>
    <message>
        <source>E-mails allowed</source>
        <translation>E-mails autorisés</translation>
    </message>
    <message>
        <source>SMS allowed</source>
        <translation>SMS autorisés</translation>
    </message>
    <message>
        <source>Letters allowed</source>
        <translation>Lettres autorisées</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Appels autorisés</translation>
    </message>
    <message>
        <source>E-mails never agreed to</source>
        <translation>E-mails jamais autorisés</translation>
    </message>
    <message>
        <source>SMS never agreed to</source>
        <translation>SMS jamais autorisés</translation>
    </message>
    <message>
        <source>Letters never refused</source>
        <translation>Lettres jamais refusées</translation>
    </message>
    <message>
        <source>Calls never refused</source>
        <translation>Appels jamais refusés</translation>
    </message>
    <message>
        <source>E-mails refused</source>
        <translation>E-mails refusés</translation>
    </message>
    <message>
        <source>SMS refused</source>
        <translation>SMS refusés</translation>
    </message>
    <message>
        <source>Letters refused</source>
        <translation>Lettres refusées</translation>
    </message>
    <message>
        <source>Calls refused</source>
        <translation>Appels refusés</translation>
    </message>
    <message>
        <source>Last e-mail on {day}, {ago}.</source>
        <translation>Dernier e-mail le {day}, {ago}.</translation>
    </message>
    <message>
        <source>Last SMS on {day}, {ago}.</source>
        <translation>Dernier SMS le {day}, {ago}.</translation>
    </message>
    <message>
        <source>Last letter on {day}, {ago}.</source>
        <translation>Dernière lettre le {day}, {ago}.</translation>
    </message>
    <message>
        <source>Last call on {day}, {ago}.</source>
        <translation>Dernier appel le {day}, {ago}.</translation>
    </message>
    <message>
        <source>Last contact on {day}, {ago}.</source>
        <translation>Dernier contact le {day}, {ago}.</translation>
    </message>
    <message>
        <source>Plan approved: {recipients}, {lists}</source>
        <translation>Plan approuvé&#xa0;: {recipients}, {lists}</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) taken out of the plan</source>
        <translation>
            <numerusform>%n contact retiré du plan</numerusform>
            <numerusform>%n contacts retirés du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) put off until {until}</source>
        <translation>
            <numerusform>%n contact reporté à {until}</numerusform>
            <numerusform>%n contacts reportés à {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) back in the plan</source>
        <translation>
            <numerusform>%n contact remis dans le plan</numerusform>
            <numerusform>%n contacts remis dans le plan</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact can only be put off to a later day. Nothing was changed.</source>
        <translation>Un contact ne se reporte qu’à un jour plus tardif. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>ContactPlanPage</name>
    <message>
        <source>Contact plan</source>
        <translation>Plan de contact</translation>
    </message>
    <message>
        <source>Pressure rules…</source>
        <translation>Règles de pression…</translation>
    </message>
    <message>
        <source>Pressure: full dots are contacts already received</source>
        <translation>Pression&#xa0;: points pleins = contacts déjà reçus</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Contacts of the day</source>
        <translation>Contacts du jour</translation>
    </message>
    <message>
        <source>Withheld contacts</source>
        <translation>Contacts retenus</translation>
    </message>
    <message>
        <source>Approved contacts</source>
        <translation>Contacts approuvés</translation>
    </message>
    <message>
        <source>Nobody is withheld</source>
        <translation>Personne n’est retenu</translation>
    </message>
    <message>
        <source>Every contact of this day can be made.</source>
        <translation>Tous les contacts de ce jour peuvent avoir lieu.</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>Rien d’approuvé pour l’instant</translation>
    </message>
    <message>
        <source>What you approve for this day appears here, with its files.</source>
        <translation>Ce que vous approuvez pour ce jour apparaît ici.</translation>
    </message>
    <message>
        <source>No scenario is active</source>
        <translation>Aucun scénario en service</translation>
    </message>
    <message>
        <source>A scenario says whom to contact, when and with which words. Start with a ready-made one.</source>
        <translation>Un scénario dit qui contacter, quand et avec quels mots. Commencez par un modèle.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Choisir un scénario</translation>
    </message>
    <message>
        <source>{channel} {count}</source>
        <translation>{channel} {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>{relational} relational, {commercial} commercial</source>
        <translation>{relational} relationnels, {commercial} commerciaux</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld:</source>
        <translation>
            <numerusform>%n retenu&#xa0;:</numerusform>
            <numerusform>%n retenus&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>See who is withheld</source>
        <translation>Voir qui est retenu</translation>
    </message>
    <message>
        <source>Everything of this day is approved</source>
        <translation>Tout est approuvé pour ce jour</translation>
    </message>
    <message>
        <source>Nobody to contact today</source>
        <translation>Personne à contacter aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody to contact on this day</source>
        <translation>Personne à contacter ce jour-là</translation>
    </message>
    <message>
        <source>The next 7 days hold no contact either.</source>
        <translation>Les 7 prochains jours n’en prévoient pas non plus.</translation>
    </message>
    <message>
        <source>Next contacts on {day}: {contacts}.</source>
        <translation>Prochains contacts {day}&#xa0;: {contacts}.</translation>
    </message>
    <message>
        <source>See that day</source>
        <translation>Voir ce jour</translation>
    </message>
    <message>
        <source>Approve {contacts}</source>
        <translation>Approuver {contacts}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Go back to today first: the figures are of another day</source>
        <translation>Revenez d’abord à aujourd’hui&#xa0;: les chiffres sont ceux d’un autre jour</translation>
    </message>
    <message>
        <source>A plan is approved on its day</source>
        <translation>Un plan s’approuve le jour même</translation>
    </message>
    <message>
        <source>No contact is ticked</source>
        <translation>Aucun contact n’est coché</translation>
    </message>
    <message>
        <source>Writes one file for each channel</source>
        <translation>Écrit un fichier par canal</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>{name}: {issue}</source>
        <translation>{name}&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>An empty field says that there is none. The files stay as they are.</source>
        <translation>Un champ vide dit qu’il n’y en a pas. Les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>See these customers</source>
        <translation>Voir ces clients</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>{share} of your {total} customers</source>
        <translation>{share} de vos {total} clients</translation>
    </message>
    <message>
        <source>{money} of purchases in 12 months</source>
        <translation>{money} d’achats sur 12 mois</translation>
    </message>
    <message>
        <source>{count} by e-mail</source>
        <translation>{count} par e-mail</translation>
    </message>
    <message>
        <source>{count} by SMS</source>
        <translation>{count} par SMS</translation>
    </message>
    <message>
        <source>{count} by phone</source>
        <translation>{count} par téléphone</translation>
    </message>
    <message>
        <source>{count} by letter only</source>
        <translation>{count} par courrier seulement</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un imprévu est survenu</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>The program met a fault and stopped what it was doing. Your data is as it was before. You can go on working. If it happens again, send the details to whoever helps you: they hold no customer data.</source>
        <translation>L’application a rencontré une anomalie et a arrêté ce qu’elle faisait. Vos données sont comme avant. Vous pouvez continuer à travailler. Si cela se reproduit, envoyez les détails à la personne qui vous aide&#xa0;: ils ne contiennent aucune donnée de client.</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CustomDialog</name>
    <message>
        <source>Keep “{column}” as a field of your own</source>
        <translation>Garder «&#xa0;{column}&#xa0;» comme champ à vous</translation>
    </message>
    <message>
        <source>It is shown on the profile and can be a condition of a segment.</source>
        <translation>Il figure sur la fiche et peut servir de condition à un segment.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Il contient</translation>
    </message>
    <message>
        <source>Another column has this name already.</source>
        <translation>Une autre colonne porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>CustomerColumns</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Silence/rhythm</source>
        <translation>Silence/rythme</translation>
    </message>
    <message>
        <source>Buys 12 m.</source>
        <translation>Achats 12 m.</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Size (PMG)</source>
        <translation>Taille (PMG)</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <source>No purchase</source>
        <translation>Aucun achat</translation>
    </message>
    <message>
        <source>No purchase for {silence}</source>
        <translation>Aucun achat depuis {silence}</translation>
    </message>
    <message>
        <source>No purchase for {silence}, usually every {rhythm}</source>
        <translation>Aucun achat depuis {silence}, d’habitude tous les {rhythm}</translation>
    </message>
    <message>
        <source>{channel}: yes</source>
        <translation>{channel}&#xa0;: oui</translation>
    </message>
    <message>
        <source>{channel}: no</source>
        <translation>{channel}&#xa0;: non</translation>
    </message>
    <message>
        <source>{channel}: no address</source>
        <translation>{channel}&#xa0;: pas d’adresse</translation>
    </message>
    <message>
        <source>{channel}: unknown</source>
        <translation>{channel}&#xa0;: inconnu</translation>
    </message>
</context>
<context>
    <name>CustomerFilters</name>
    <message>
        <source>Search: {text}</source>
        <translation>Recherche&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Segment: {names}</source>
        <translation>Segment&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Reachable by: {channel}</source>
        <translation>Joignable par&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>Tag: {names}</source>
        <translation>Étiquette&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Rule of another page</source>
        <translation>Règle d’une autre page</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>What is next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>{day}: {what}, {scenario}</source>
        <translation>{day}&#xa0;: {what}, {scenario}</translation>
    </message>
    <message>
        <source>Nothing in the next 30 days.</source>
        <translation>Rien dans les 30 prochains jours.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>{town}, customer since {year}</source>
        <translation>{town}, client depuis {year}</translation>
    </message>
    <message>
        <source>{town}, since {year}</source>
        <translation>{town}, depuis {year}</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>Client depuis {year}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>Scores need at least one purchase.</source>
        <translation>Les scores demandent au moins un achat.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Size (PMG)</source>
        <translation>Taille (PMG)</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Derniers achats</translation>
    </message>
    <message>
        <source>No purchase yet: a first one makes this prospect a customer.</source>
        <translation>Aucun achat pour l’instant&#xa0;: un premier achat fera de ce prospect un client.</translation>
    </message>
    <message>
        <source>May be contacted by</source>
        <translation>Peut être contacté par</translation>
    </message>
</context>
<context>
    <name>CustomersLabels</name>
    <message>
        <source>Purchase: {items}</source>
        <translation>Achat&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Purchase in the shop: {items}</source>
        <translation>Achat en boutique&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Purchase online: {items}</source>
        <translation>Achat en ligne&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Purchase in the shop</source>
        <translation>Achat en boutique</translation>
    </message>
    <message>
        <source>Purchase online</source>
        <translation>Achat en ligne</translation>
    </message>
    <message>
        <source>Refund: {items}</source>
        <translation>Remboursement&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Order cancelled: {items}</source>
        <translation>Commande annulée&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>E-mail “{campaign}” sent</source>
        <translation>E-mail «&#xa0;{campaign}&#xa0;» envoyé</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS envoyé</translation>
    </message>
    <message>
        <source>SMS “{campaign}” sent</source>
        <translation>SMS «&#xa0;{campaign}&#xa0;» envoyé</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Letter “{campaign}” sent</source>
        <translation>Lettre «&#xa0;{campaign}&#xa0;» envoyée</translation>
    </message>
    <message>
        <source>On a call list</source>
        <translation>Sur une liste d’appels</translation>
    </message>
    <message>
        <source>On the call list “{campaign}”</source>
        <translation>Sur la liste d’appels «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>E-mail opened</source>
        <translation>E-mail ouvert</translation>
    </message>
    <message>
        <source>E-mail “{campaign}” opened</source>
        <translation>E-mail «&#xa0;{campaign}&#xa0;» ouvert</translation>
    </message>
    <message>
        <source>E-mail opened, with a click</source>
        <translation>E-mail ouvert, avec un clic</translation>
    </message>
    <message>
        <source>E-mail “{campaign}” opened, with a click</source>
        <translation>E-mail «&#xa0;{campaign}&#xa0;» ouvert, avec un clic</translation>
    </message>
    <message>
        <source>E-mail returned: address unknown or full</source>
        <translation>E-mail revenu&#xa0;: adresse inconnue ou pleine</translation>
    </message>
    <message>
        <source>E-mail “{campaign}” returned</source>
        <translation>E-mail «&#xa0;{campaign}&#xa0;» revenu</translation>
    </message>
    <message>
        <source>E-mail not delivered this time</source>
        <translation>E-mail non remis cette fois</translation>
    </message>
    <message>
        <source>E-mail “{campaign}” not delivered this time</source>
        <translation>E-mail «&#xa0;{campaign}&#xa0;» non remis cette fois</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscription</translation>
    </message>
    <message>
        <source>Unsubscribed after “{campaign}”</source>
        <translation>Désinscription après «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Complaint about “{campaign}”</source>
        <translation>Plainte sur «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Phone call, “{campaign}”</source>
        <translation>Appel, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visit, “{campaign}”</source>
        <translation>Visite, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Reply to “{campaign}”</source>
        <translation>Réponse à «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>Avis écrit</translation>
    </message>
    <message>
        <source>Review of “{campaign}”</source>
        <translation>Avis sur «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Enquête remplie</translation>
    </message>
    <message>
        <source>Survey “{campaign}” answered</source>
        <translation>Enquête «&#xa0;{campaign}&#xa0;» remplie</translation>
    </message>
    <message>
        <source>Recommendation score given</source>
        <translation>Note de recommandation donnée</translation>
    </message>
    <message>
        <source>Recommendation score given, “{campaign}”</source>
        <translation>Note de recommandation donnée, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Cart left behind</source>
        <translation>Panier abandonné</translation>
    </message>
    <message>
        <source>Cart left behind, “{campaign}”</source>
        <translation>Panier abandonné, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Recommended a friend</source>
        <translation>A recommandé une connaissance</translation>
    </message>
    <message>
        <source>Recommended a friend, “{campaign}”</source>
        <translation>A recommandé une connaissance, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Points de fidélité</translation>
    </message>
    <message>
        <source>Loyalty points, “{campaign}”</source>
        <translation>Points de fidélité, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Complaint in the shop</source>
        <translation>Réclamation en magasin</translation>
    </message>
    <message>
        <source>Complaint in the shop, “{campaign}”</source>
        <translation>Réclamation en magasin, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact, “{campaign}”</source>
        <translation>Contact, «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>E-mail allowed, according to {source}</source>
        <translation>E-mail autorisé, selon {source}</translation>
    </message>
    <message>
        <source>SMS allowed, according to {source}</source>
        <translation>SMS autorisé, selon {source}</translation>
    </message>
    <message>
        <source>Letters allowed, according to {source}</source>
        <translation>Courrier autorisé, selon {source}</translation>
    </message>
    <message>
        <source>Calls allowed, according to {source}</source>
        <translation>Appels autorisés, selon {source}</translation>
    </message>
    <message>
        <source>E-mail refused, according to {source}</source>
        <translation>E-mail refusé, selon {source}</translation>
    </message>
    <message>
        <source>E-mail address that does not work, according to {source}</source>
        <translation>Adresse e-mail qui ne fonctionne pas, selon {source}</translation>
    </message>
    <message>
        <source>SMS refused, according to {source}</source>
        <translation>SMS refusé, selon {source}</translation>
    </message>
    <message>
        <source>Letters refused, according to {source}</source>
        <translation>Courrier refusé, selon {source}</translation>
    </message>
    <message>
        <source>Calls refused, according to {source}</source>
        <translation>Appels refusés, selon {source}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail refused</source>
        <translation>E-mail refusé</translation>
    </message>
    <message>
        <source>SMS refused</source>
        <translation>SMS refusé</translation>
    </message>
    <message>
        <source>Letter refused</source>
        <translation>Courrier refusé</translation>
    </message>
    <message>
        <source>Calls refused</source>
        <translation>Appels refusés</translation>
    </message>
    <message>
        <source>E-mail: never asked</source>
        <translation>E-mail&#xa0;: jamais demandé</translation>
    </message>
    <message>
        <source>SMS: never asked</source>
        <translation>SMS&#xa0;: jamais demandé</translation>
    </message>
    <message>
        <source>Letter: never asked</source>
        <translation>Courrier&#xa0;: jamais demandé</translation>
    </message>
    <message>
        <source>Phone: never asked</source>
        <translation>Téléphone&#xa0;: jamais demandé</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>No mobile number</source>
        <translation>Pas de portable</translation>
    </message>
    <message>
        <source>No postal address</source>
        <translation>Pas d’adresse postale</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Pas de téléphone</translation>
    </message>
    <message>
        <source>E-mail planned</source>
        <translation>E-mail prévu</translation>
    </message>
    <message>
        <source>SMS planned</source>
        <translation>SMS prévu</translation>
    </message>
    <message>
        <source>Letter planned</source>
        <translation>Lettre prévue</translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation>Appel prévu</translation>
    </message>
    <message>
        <source>E-mail to approve</source>
        <translation>E-mail à approuver</translation>
    </message>
    <message>
        <source>SMS to approve</source>
        <translation>SMS à approuver</translation>
    </message>
    <message>
        <source>Letter to approve</source>
        <translation>Lettre à approuver</translation>
    </message>
    <message>
        <source>Call to approve</source>
        <translation>Appel à approuver</translation>
    </message>
    <message>
        <source>E-mail approved</source>
        <translation>E-mail approuvé</translation>
    </message>
    <message>
        <source>SMS approved</source>
        <translation>SMS approuvé</translation>
    </message>
    <message>
        <source>Letter approved</source>
        <translation>Lettre approuvée</translation>
    </message>
    <message>
        <source>Call approved</source>
        <translation>Appel approuvé</translation>
    </message>
    <message>
        <source>E-mail withheld: {reason}</source>
        <translation>E-mail retenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>SMS withheld: {reason}</source>
        <translation>SMS retenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Letter withheld: {reason}</source>
        <translation>Lettre retenue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Call withheld: {reason}</source>
        <translation>Appel retenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a day without contacts</source>
        <translation>jour sans contacts</translation>
    </message>
    <message>
        <source>already {count} contacts in {days} days</source>
        <translation>déjà {count} contacts en {days} jours</translation>
    </message>
    <message>
        <source>contacted {days} days ago</source>
        <translation>contact il y a {days} jours</translation>
    </message>
    <message>
        <source>waits for an answer since {on}</source>
        <translation>attend une réponse depuis le {on}</translation>
    </message>
    <message>
        <source>left {unread} e-mails unopened</source>
        <translation>n’a pas ouvert les {unread} derniers e-mails</translation>
    </message>
    <message>
        <source>{commercial} of the last {last} contacts were offers</source>
        <translation>{commercial} des {last} derniers contacts étaient des offres</translation>
    </message>
    <message>
        <source>must not be contacted any more</source>
        <translation>ne doit plus être contacté</translation>
    </message>
    <message>
        <source>no usable address</source>
        <translation>pas d’adresse utilisable</translation>
    </message>
    <message>
        <source>refused by the customer</source>
        <translation>refusé par le client</translation>
    </message>
    <message>
        <source>never allowed by the customer</source>
        <translation>jamais autorisé par le client</translation>
    </message>
    <message>
        <source>“{scenario}” goes first</source>
        <translation>«&#xa0;{scenario}&#xa0;» passe avant</translation>
    </message>
    <message>
        <source>taken out of the plan</source>
        <translation>retiré du plan</translation>
    </message>
    <message>
        <source>put off until {until}</source>
        <translation>remis au {until}</translation>
    </message>
    <message>
        <source>Large customers</source>
        <translation>Gros clients</translation>
    </message>
    <message>
        <source>Medium customers</source>
        <translation>Clients moyens</translation>
    </message>
    <message>
        <source>Small customers</source>
        <translation>Petits clients</translation>
    </message>
    <message>
        <source>Second purchase to win</source>
        <translation>Deuxième achat à gagner</translation>
    </message>
    <message>
        <source>Regulars at high risk of leaving</source>
        <translation>Habitués à risque de départ élevé</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Discount hunters</source>
        <translation>Chasseurs de promotions</translation>
    </message>
    <message>
        <source>Single channel</source>
        <translation>Un seul canal</translation>
    </message>
    <message>
        <source>Seasonal customers</source>
        <translation>Clients saisonniers</translation>
    </message>
    <message>
        <source>Incomplete profiles</source>
        <translation>Fiches incomplètes</translation>
    </message>
    <message>
        <source>Prospects close to buying</source>
        <translation>Prospects proches de l’achat</translation>
    </message>
    <message>
        <source>Prospects who compare</source>
        <translation>Prospects qui comparent</translation>
    </message>
    <message>
        <source>Prospects who mature</source>
        <translation>Prospects qui mûrissent</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Anniversaire ce mois-ci</translation>
    </message>
    <message>
        <source>By letter only</source>
        <translation>Par courrier seulement</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Du client</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De notre part</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>Segment RFM</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Size of the customer (PMG)</source>
        <translation>Taille du client (PMG)</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très fort</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Same first name.</source>
        <translation>Même prénom.</translation>
    </message>
    <message>
        <source>First names a letter or two apart: {a} and {b}.</source>
        <translation>Prénoms à une ou deux lettres près&#xa0;: {a} et {b}.</translation>
    </message>
    <message>
        <source>{a} and {b}: one is short for the other.</source>
        <translation>{a} et {b}&#xa0;: l’un est le diminutif de l’autre.</translation>
    </message>
    <message>
        <source>{a} and {b}: one contains the other.</source>
        <translation>{a} et {b}&#xa0;: l’un contient l’autre.</translation>
    </message>
    <message>
        <source>The initial fits: {a} and {b}.</source>
        <translation>L’initiale correspond&#xa0;: {a} et {b}.</translation>
    </message>
    <message>
        <source>The e-mail address contains the first name.</source>
        <translation>L’adresse e-mail contient le prénom.</translation>
    </message>
    <message>
        <source>The e-mail address bears another first name.</source>
        <translation>L’adresse e-mail porte un autre prénom.</translation>
    </message>
    <message>
        <source>Two different first names: {a} and {b}.</source>
        <translation>Deux prénoms différents&#xa0;: {a} et {b}.</translation>
    </message>
    <message>
        <source>Unrelated first names: {a} and {b}.</source>
        <translation>Prénoms sans rapport&#xa0;: {a} et {b}.</translation>
    </message>
    <message>
        <source>Same last name.</source>
        <translation>Même nom.</translation>
    </message>
    <message>
        <source>“{a}” and “{b}” have a name in common.</source>
        <translation>«&#xa0;{a}&#xa0;» et «&#xa0;{b}&#xa0;» ont un nom en commun.</translation>
    </message>
    <message>
        <source>Last names a letter or two apart: {a} and {b}.</source>
        <translation>Noms à une ou deux lettres près&#xa0;: {a} et {b}.</translation>
    </message>
    <message>
        <source>The e-mail address contains the last name.</source>
        <translation>L’adresse e-mail contient le nom.</translation>
    </message>
    <message>
        <source>The e-mail address bears another last name.</source>
        <translation>L’adresse e-mail porte un autre nom.</translation>
    </message>
    <message>
        <source>Different last names: {a} and {b}.</source>
        <translation>Noms différents&#xa0;: {a} et {b}.</translation>
    </message>
    <message>
        <source>First and last name are swapped in one record.</source>
        <translation>Prénom et nom sont inversés dans une fiche.</translation>
    </message>
    <message>
        <source>Same date of birth.</source>
        <translation>Même date de naissance.</translation>
    </message>
    <message>
        <source>Same birthday; one year of birth is not known.</source>
        <translation>Même anniversaire&#x202f;; une année de naissance n’est pas connue.</translation>
    </message>
    <message>
        <source>Dates of birth one typing slip apart.</source>
        <translation>Dates de naissance à une faute de frappe près.</translation>
    </message>
    <message>
        <source>Different dates of birth.</source>
        <translation>Dates de naissance différentes.</translation>
    </message>
    <message>
        <source>Same e-mail address. Couples often share one.</source>
        <translation>Même e-mail, mais un couple en partage souvent un.</translation>
    </message>
    <message>
        <source>E-mail addresses a letter apart.</source>
        <translation>E-mails à une lettre près.</translation>
    </message>
    <message>
        <source>Same mailbox name at another provider.</source>
        <translation>Même nom de boîte chez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Different e-mail addresses, both with this name.</source>
        <translation>E-mails différents, tous deux à ce nom.</translation>
    </message>
    <message>
        <source>Different e-mail addresses.</source>
        <translation>E-mails différents.</translation>
    </message>
    <message>
        <source>Same mobile number.</source>
        <translation>Même portable.</translation>
    </message>
    <message>
        <source>Same landline number: at least the same home.</source>
        <translation>Même téléphone fixe&#xa0;: au moins le même foyer.</translation>
    </message>
    <message>
        <source>Phone numbers one digit apart.</source>
        <translation>Téléphones à un chiffre près.</translation>
    </message>
    <message>
        <source>A landline here, a mobile there.</source>
        <translation>Un fixe ici, un portable là.</translation>
    </message>
    <message>
        <source>Different phone numbers.</source>
        <translation>Téléphones différents.</translation>
    </message>
    <message>
        <source>Same loyalty card.</source>
        <translation>Même carte de fidélité.</translation>
    </message>
    <message>
        <source>Same company number.</source>
        <translation>Même numéro d’entreprise.</translation>
    </message>
    <message>
        <source>Different company numbers.</source>
        <translation>Numéros d’entreprise différents.</translation>
    </message>
    <message>
        <source>Different loyalty cards.</source>
        <translation>Cartes de fidélité différentes.</translation>
    </message>
    <message>
        <source>Same address.</source>
        <translation>Même adresse.</translation>
    </message>
    <message>
        <source>Same town.</source>
        <translation>Même ville.</translation>
    </message>
    <message>
        <source>Different addresses in the same town: moved house perhaps.</source>
        <translation>Adresses différentes, même ville&#xa0;: un déménagement&#x202f;?</translation>
    </message>
    <message>
        <source>Addresses in different towns.</source>
        <translation>Adresses dans des villes différentes.</translation>
    </message>
    <message>
        <source>{records} are almost certainly the same person</source>
        <translation>{records} sont presque certainement la même personne</translation>
    </message>
    <message>
        <source>{records} are very likely the same person</source>
        <translation>{records} sont très probablement la même personne</translation>
    </message>
    <message>
        <source>{records} are probably the same person</source>
        <translation>{records} sont probablement la même personne</translation>
    </message>
    <message>
        <source>{records} may or may not be the same person</source>
        <translation>{records} sont peut-être la même personne, peut-être pas</translation>
    </message>
    <message>
        <source>{records} are probably different people</source>
        <translation>{records} sont probablement des personnes différentes</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Presque certain</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A toss-up</source>
        <translation>À égalité</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>same as A</source>
        <translation>identique à A</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque pareil</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined into one customer</source>
        <translation>
            <numerusform>%n fiche réunie en un seul client</numerusform>
            <numerusform>%n fiches réunies en un seul client</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart: they are different people</source>
        <translation>Séparées&#xa0;: ce sont des personnes différentes</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>This customer will not be contacted any more</source>
        <translation>Ce client ne sera plus contacté</translation>
    </message>
    <message>
        <source>This customer may be contacted again</source>
        <translation>Ce client peut être contacté de nouveau</translation>
    </message>
    <message>
        <source>This customer is not in the workspace any more. Go back to the list and choose another.</source>
        <translation>Ce client n’est plus dans l’espace de travail. Revenez à la liste et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This pair no longer exists: its records changed meanwhile. Choose another one.</source>
        <translation>Cette paire n’existe plus&#xa0;: ses fiches ont changé entre-temps. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Tick at least two records to join them.</source>
        <translation>Cochez au moins deux fiches pour les réunir.</translation>
    </message>
    <message>
        <source>This decision was already taken back.</source>
        <translation>Cette décision a déjà été annulée.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>Décisions passées</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Enter a customer by hand</source>
        <translation>Saisir un client à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message>
        <source>{customers} and {prospects}</source>
        <translation>{customers} et {prospects}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Make a mailing list of this segment</source>
        <translation>Faire une liste de diffusion de ce segment</translation>
    </message>
    <message>
        <source>Filter by one segment first: a list is made of a segment</source>
        <translation>Filtrez d’abord par un segment&#xa0;: une liste se fait à partir d’un segment</translation>
    </message>
    <message>
        <source>Go back to today first: the figures are of another day</source>
        <translation>Revenez d’abord à aujourd’hui&#xa0;: les chiffres sont d’un autre jour</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>New and returning customers</source>
        <translation>Nouveaux clients et clients de retour</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>customers with a sale in the month; new: their first one ever</source>
        <translation>clients ayant acheté dans le mois&#x202f;; nouveaux&#xa0;: leur tout premier achat</translation>
    </message>
    <message>
        <source>{month}: {new} new, {returning} returning</source>
        <translation>{month}&#xa0;: {new} nouveaux, {returning} de retour</translation>
    </message>
    <message>
        <source>{new} new customers over these months.</source>
        <translation>Nouveaux clients sur ces mois&#xa0;: {new}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>New, %</source>
        <translation>Nouveaux, %</translation>
    </message>
</context>
<context>
    <name>CustomersWords</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n achat</numerusform>
            <numerusform>%n achats</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation>{what}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Last purchase {ago} ({mark} of 5).</source>
        <translation>Dernier achat {ago} ({mark}&#xa0;sur&#xa0;5).</translation>
    </message>
    <message>
        <source>Within the usual rhythm, a purchase every {days}.</source>
        <translation>Dans son rythme habituel, un achat tous les {days}.</translation>
    </message>
    <message>
        <source>{times} times the usual rhythm, a purchase every {days}.</source>
        <translation>{times} fois son rythme habituel, un achat tous les {days}.</translation>
    </message>
    <message>
        <source>{purchases} so far ({mark} of 5).</source>
        <translation>{purchases} à ce jour ({mark}&#xa0;sur&#xa0;5).</translation>
    </message>
    <message>
        <source>{amount} spent so far ({mark} of 5).</source>
        <translation>{amount} dépensés à ce jour ({mark}&#xa0;sur&#xa0;5).</translation>
    </message>
    <message>
        <source>First purchase {ago}; new for {days}.</source>
        <translation>Premier achat {ago}&#x202f;; nouveau pendant {days}.</translation>
    </message>
    <message>
        <source>{amount} so far, {share} of the revenue: number {place} of {everyone} customers.</source>
        <translation>{amount} à ce jour, {share} du chiffre d’affaires&#xa0;: numéro {place} sur {everyone} clients.</translation>
    </message>
    <message>
        <source>{amount} in {days}, {share} of the revenue: number {place} of {everyone} customers.</source>
        <translation>{amount} en {days}, {share} du chiffre d’affaires&#xa0;: numéro {place} sur {everyone} clients.</translation>
    </message>
    <message>
        <source>No purchase in {days}: no size.</source>
        <translation>Aucun achat en {days}&#xa0;: pas de taille.</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>corrected by you, {day}</source>
        <translation>corrigé par vous, {day}</translation>
    </message>
    <message>
        <source>recorded by you, {day}</source>
        <translation>noté par vous, {day}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DayMark</name>
    <message>
        <source>Figures as of {day}</source>
        <translation>Chiffres au {day}</translation>
    </message>
    <message>
        <source>Look at another day</source>
        <translation>Regarder un autre jour</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>They stay two customers, for later imports too</source>
        <translation>Elles restent deux clients, même après d’autres imports</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Même foyer</translation>
    </message>
    <message>
        <source>Different people who live together: one letter for both is enough</source>
        <translation>Des personnes différentes qui vivent ensemble&#xa0;: un seul courrier suffit</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Join {records}</source>
        <translation>Réunir {records}</translation>
    </message>
    <message>
        <source>The ticked records become one customer</source>
        <translation>Les fiches cochées deviennent un seul client</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>What sets them apart</source>
        <translation>Ce qui les distingue</translation>
    </message>
    <message>
        <source>Typical figure of each persona. The stronger the colour, the further from everybody.</source>
        <translation>Chiffre typique de chaque persona. Plus la couleur est forte, plus il s’écarte de l’ensemble.</translation>
    </message>
    <message>
        <source>less than everybody</source>
        <translation>moins que l’ensemble</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>{persona}, {behaviour}: {figure}; everybody {usual}</source>
        <translation>{persona}, {behaviour}&#xa0;: {figure}&#x202f;; ensemble {usual}</translation>
    </message>
</context>
<context>
    <name>DisplayCard</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Clair ou sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Fonts, rows and icons together; 130 % reads well on a projector.</source>
        <translation>Textes, lignes et icônes ensemble&#x202f;; 130&#xa0;% se lit bien en projection.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>Comfortable rows are easier to hit, compact ones show more.</source>
        <translation>Confortables, elles sont plus faciles à viser&#x202f;; compactes, elles en montrent davantage.</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to move; click for more</source>
        <translation>Glisser pour déplacer&#x202f;; cliquer pour le reste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move into a group</source>
        <translation>Faire entrer dans un groupe</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>Faire sortir du groupe</translation>
    </message>
    <message>
        <source>Turn round (not)</source>
        <translation>Inverser (ne … pas)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>DriftBanner</name>
    <message>
        <source>Not as last time.</source>
        <translation>Ce n’est pas comme la dernière fois.</translation>
    </message>
    <message>
        <source>Say what they mean…</source>
        <translation>Dire ce qu’elles veulent dire…</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>Aller à la colonne</translation>
    </message>
    <message>
        <source>New columns: {columns}.</source>
        <translation>Colonnes nouvelles&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Columns that are missing: {columns}.</source>
        <translation>Colonnes qui manquent&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Values of “{column}” never seen before: {values}.</source>
        <translation>Valeurs de «&#xa0;{column}&#xa0;» jamais vues&#xa0;: {values}.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>No duplicate to check</source>
        <translation>Aucun doublon à vérifier</translation>
    </message>
    <message>
        <source>The records that are surely one person were joined without asking.</source>
        <translation>Les fiches qui sont sûrement une même personne ont été réunies sans hésitation.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>Décisions passées</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were joined without asking.</source>
        <translation>
            <numerusform>%n fiche a été réunie sans hésitation.</numerusform>
            <numerusform>%n fiches ont été réunies sans hésitation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the customers up to date</source>
        <translation>Mise à jour des clients</translation>
    </message>
</context>
<context>
    <name>EditCustomerDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>What your files say stays in sight; your word comes first.</source>
        <translation>Ce que disent vos fichiers reste visible&#x202f;; votre parole passe d’abord.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>When several scenarios want a customer, the smaller number goes first.</source>
        <translation>Si plusieurs scénarios visent un client, le plus petit nombre passe d’abord.</translation>
    </message>
    <message>
        <source>Language when a customer’s own is unknown</source>
        <translation>Langue, si celle du client est inconnue</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Channels, in order: the first that the customer allows is taken.</source>
        <translation>Canaux, dans l’ordre&#xa0;: le premier que le client autorise est pris.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Puts a place that each customer’s own value fills</source>
        <translation>Place un champ que la valeur de chaque client remplit</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>This channel is not used by the scenario.</source>
        <translation>Ce canal n’est pas utilisé par le scénario.</translation>
    </message>
    <message>
        <source>Tick it on the left to use these words.</source>
        <translation>Cochez-le à gauche pour utiliser ces textes.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>half of the customers are above</source>
        <translation>la moitié des clients est au-dessus</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>Messages lus</translation>
    </message>
    <message>
        <source>Messages clicked</source>
        <translation>Messages cliqués</translation>
    </message>
    <message>
        <source>First reading after</source>
        <translation>Première lecture après</translation>
    </message>
    <message>
        <source>Goes on reading for</source>
        <translation>Continue de lire pendant</translation>
    </message>
    <message>
        <source>No e-mail is known yet. Import the sendings and openings of your newsletter tool.</source>
        <translation>Aucun e-mail n’est connu pour l’instant. Importez les envois et les ouvertures de votre outil de newsletter.</translation>
    </message>
    <message>
        <source>Some mail programs open every message by themselves, to protect privacy. Where files tell so, it does not count as reading; clicks are surer.</source>
        <translation>Certaines messageries ouvrent d’elles-mêmes chaque message, pour protéger la vie privée. Quand les fichiers le disent, cela ne compte pas comme une lecture&#x202f;; les clics sont plus sûrs.</translation>
    </message>
    <message>
        <source>{preloaded} of {opened} openings were a mail program’s own doing, to protect privacy: they do not count as reading. Clicks are surer.</source>
        <translation>{preloaded} ouvertures sur {opened} viennent de la messagerie elle-même, pour protéger la vie privée&#xa0;: elles ne comptent pas comme des lectures. Les clics sont plus sûrs.</translation>
    </message>
</context>
<context>
    <name>EngagementView</name>
    <message>
        <source>Make a segment of the {count}</source>
        <translation>Faire un segment des {count}</translation>
    </message>
    <message>
        <source>Quiet or silent</source>
        <translation>Discrets ou silencieux</translation>
    </message>
    <message>
        <source>Nobody has bought, read, visited or answered anything yet.</source>
        <translation>Personne n’a encore rien acheté, lu, visité ni répondu.</translation>
    </message>
    <message>
        <source>No engagement yet</source>
        <translation>Pas encore d’engagement</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>How engaged they are</source>
        <translation>Leur engagement</translation>
    </message>
    <message>
        <source>customers by points out of 100</source>
        <translation>clients par points sur 100</translation>
    </message>
    <message>
        <source>as kept</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>with these weights</source>
        <translation>avec ces poids</translation>
    </message>
    <message>
        <source>{lowest} to {highest} points: {customers}</source>
        <translation>de {lowest} à {highest} points&#xa0;: {customers}</translation>
    </message>
    <message>
        <source>points, from 0 (nothing for long) to 100</source>
        <translation>points, de 0 (rien depuis longtemps) à 100</translation>
    </message>
    <message>
        <source>{count} with these weights</source>
        <translation>{count} avec ces poids</translation>
    </message>
    <message>
        <source>To wake first</source>
        <translation>À réveiller d’abord</translation>
    </message>
    <message>
        <source>quiet or silent, by what they spend</source>
        <translation>discrets ou silencieux, selon ce qu’ils dépensent</translation>
    </message>
    <message>
        <source>See the {count}</source>
        <translation>Voir les {count}</translation>
    </message>
    <message>
        <source>Nobody is quiet or silent.</source>
        <translation>Personne n’est discret ni silencieux.</translation>
    </message>
    <message>
        <source>{customers} would change level.</source>
        <translation>{customers} changeraient de niveau.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>Record {record_id} is not in force. Nothing was changed. Choose another one.</source>
        <translation>L’enregistrement {record_id} n’est pas en vigueur. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Record {record_id} is a customer of its own already. Nothing was changed.</source>
        <translation>L’enregistrement {record_id} est déjà un client à lui seul. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A household needs at least two customers. Nothing was changed. Choose another one.</source>
        <translation>Un foyer compte au moins deux clients. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{answer}” is no answer: write same, different, household or not_household. Nothing was changed.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas une réponse&#xa0;: écrivez same, different, household ou not_household. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There was nothing to answer. Nothing was changed.</source>
        <translation>Il n’y avait rien à répondre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of records: write two numbers such as 12-45, as `review` does. Nothing was changed.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est pas une paire d’enregistrements&#xa0;: écrivez deux numéros comme 12-45, à la manière de `review`. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” needs the columns pair and decision. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» doit contenir les colonnes pair et decision. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist, so nothing was written. Choose another one.</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» n’existe pas&#xa0;: rien n’a été écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written in “{path}”, and nothing was. Choose a folder of yours.</source>
        <translation>Rien ne peut être écrit dans «&#xa0;{path}&#xa0;», et rien ne l’a été. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>“{path}” is not a workspace of Clientèle and was left as it is. To bring in a table, import it into a workspace.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un espace de travail de Clientèle et n’a pas été touché. Pour apporter un tableau, importez-le dans un espace de travail.</translation>
    </message>
    <message>
        <source>Another program holds “{path}”, for example a backup or a synchronisation. Nothing was changed. Wait a moment, then try again.</source>
        <translation>Un autre programme tient «&#xa0;{path}&#xa0;», par exemple une sauvegarde ou une synchronisation. Rien n’a été modifié. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace “{path}” is damaged and was left as it is. Open a copy of it from your backups.</source>
        <translation>L’espace de travail «&#xa0;{path}&#xa0;» est endommagé et n’a pas été touché. Ouvrez-en une copie de vos sauvegardes.</translation>
    </message>
    <message>
        <source>“{path}” exists already and was left as it is. Open it, or choose another name.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà et n’a pas été touché. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The workspace “{path}” is open in another window or run. Nothing was changed. Close it there, then try again.</source>
        <translation>L’espace de travail «&#xa0;{path}&#xa0;» est déjà ouvert ailleurs. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no workspace “{path}”. Look where it was moved, then open it from there.</source>
        <translation>Il n’y a pas d’espace de travail «&#xa0;{path}&#xa0;». Cherchez où il a été déplacé, puis ouvrez-le là.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of Clientèle and was left as it is. Install that version to open it.</source>
        <translation>«&#xa0;{path}&#xa0;» vient d’une version plus récente de Clientèle et n’a pas été touché. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written, so nothing was changed. Copy it to a folder of yours, or ask for the right to change it.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être modifié&#xa0;: rien n’a changé. Copiez-le dans un dossier à vous, ou demandez le droit de le modifier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached just now. What was saved is still in it. Look whether its disk is connected, then try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est inaccessible pour l’instant. Ce qui était enregistré y est toujours. Vérifiez que son disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>This cannot be undone any more. Nothing was changed.</source>
        <translation>Ceci ne peut plus être annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is whole, but some figures differ from what its data gives ({tables}). Run “unify” to work them out again; nothing was lost.</source>
        <translation>Le fichier est intact, mais certains chiffres diffèrent de ce que donnent ses données ({tables}). Lancez «&#xa0;unify&#xa0;» pour les recalculer&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The self-test ended with {facts} steps, {pages} pages and {lists} lists, which is too few. Install the program again.</source>
        <translation>L’autotest s’est terminé avec {facts} étapes, {pages} pages et {lists} listes, ce qui est trop peu. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Nothing was imported. Close it elsewhere, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé pendant la lecture. Rien n’a été importé. Fermez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is empty, there is nothing to read in it. Export it again from your tool.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide, il n’y a rien à y lire. Exportez-le de nouveau depuis votre outil.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files in it instead.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Choisissez plutôt les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is held by another program, or you may not open it. Nothing was changed. Close it there, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est tenu par un autre programme, ou vous n’avez pas le droit de l’ouvrir. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Nothing was changed. Look where it was moved, then try again.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». Rien n’a été modifié. Cherchez où il a été déplacé, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is not a table, whatever its name says. Export it from your tool as CSV or Excel.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un tableau, quoi que dise son nom. Exportez-le de votre outil en CSV ou en Excel.</translation>
    </message>
    <message>
        <source>“{name}” holds a header and no rows. Export it again with its rows.</source>
        <translation>«&#xa0;{name}&#xa0;» contient un en-tête et aucune ligne. Exportez-le de nouveau avec ses lignes.</translation>
    </message>
    <message>
        <source>“{name}” went away while it was read. Nothing was changed. Put it back, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» a disparu pendant la lecture. Rien n’a été modifié. Remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a table needs, so it was left closed. Ask whoever sent it for the plain files.</source>
        <translation>«&#xa0;{name}&#xa0;» donnerait une fois décompressé bien plus qu’il n’en faut pour un tableau&#xa0;: il est resté fermé. Demandez les fichiers simples à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not fetched whole. Nothing was changed. Download it again, then retry.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé ou n’a pas été téléchargé en entier. Rien n’a été modifié. Téléchargez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Unpack it yourself, then choose the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Décompressez-le vous-même, puis choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” holds archives inside an archive. Unpack it yourself, then choose the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des archives dans une archive. Décompressez-le vous-même, puis choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a packed file that cannot be opened here ({format}). Unpack it yourself, then choose the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier compressé qui ne peut pas être ouvert ici ({format}). Décompressez-le vous-même, puis choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>No file in “{name}” is a table. Export it again from your tool as CSV or Excel.</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» n’est un tableau. Exportez de nouveau depuis votre outil en CSV ou en Excel.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a table ({format}). Copy its table into a spreadsheet and save that as Excel or CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document et non un tableau ({format}). Copiez son tableau dans un tableur et enregistrez celui-ci en Excel ou en CSV.</translation>
    </message>
    <message>
        <source>“{name}” can only be read by Numbers. Open it there, choose File, Export To, CSV, then import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être lu que par Numbers. Ouvrez-le dans Numbers, choisissez Fichier, Exporter vers, CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not fetched whole. Nothing was changed. Export it again, then retry.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé ou n’a pas été enregistré en entier. Rien n’a été modifié. Exportez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read in one piece. Export it in several parts, for example one per year.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros pour être lu d’un seul tenant. Exportez-le en plusieurs parties, par exemple une par année.</translation>
    </message>
    <message>
        <source>There is no “{member}” in “{name}”. Choose another one.</source>
        <translation>Il n’y a pas de «&#xa0;{member}&#xa0;» dans «&#xa0;{name}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{name}” has cells far away from its table, down to row {row}. Delete the empty rows and columns there, or save it as CSV, then retry.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» de «&#xa0;{name}&#xa0;» a des cellules très loin de son tableau, jusqu’à la ligne {row}. Supprimez-y les lignes et les colonnes vides, ou enregistrez-la en CSV, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” has other columns than “{first}”, so they are not parts of one file. Import it by itself.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas les mêmes colonnes que «&#xa0;{first}&#xa0;»&#xa0;: ce ne sont pas les parties d’un même fichier. Importez-le à part.</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding that can be read. Choose another one.</source>
        <translation>«&#xa0;{encoding}&#xa0;» n’est pas un encodage que l’on sait lire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read ({format}). Save it as CSV or Excel where it comes from.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type que l’on ne sait pas lire ({format}). Enregistrez-le en CSV ou en Excel là d’où il vient.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in “{name}”. Choose another one.</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;» dans «&#xa0;{name}&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook (.xlsb) that cannot be read. Open it in your spreadsheet, save it as .xlsx, then retry.</source>
        <translation>«&#xa0;{name}&#xa0;» est un classeur binaire (.xlsb) qui ne peut pas être lu. Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in your spreadsheet, save it again, then retry.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in your spreadsheet, save it without, then retry.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans, puis réessayez.</translation>
    </message>
    <message>
        <source>“{column}” writes the day first in some rows and the month first in others, or points and commas by turns. Nothing was imported. Choose how it is written, or divide the file.</source>
        <translation>«&#xa0;{column}&#xa0;» écrit tantôt le jour, tantôt le mois en premier, ou des points et des virgules tour à tour. Rien n’a été importé. Choisissez la façon d’écrire, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>No column is “{field}”. Nothing was imported. Say which column holds it, then try again.</source>
        <translation>Aucune colonne n’est «&#xa0;{field}&#xa0;». Rien n’a été importé. Dites quelle colonne la contient, puis réessayez.</translation>
    </message>
    <message>
        <source>The choice of columns cannot be understood ({detail} {place}). Nothing was imported. Correct it, then try again.</source>
        <translation>Le choix des colonnes ne peut pas être compris ({detail} {place}). Rien n’a été importé. Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another mapping is called “{name}” already. Give this one another name.</source>
        <translation>Un autre modèle de lecture s’appelle déjà «&#xa0;{name}&#xa0;». Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>No mapping is kept under the name “{name}” any more. Nothing was changed.</source>
        <translation>Plus aucune correspondance n’est gardée sous le nom «&#xa0;{name}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The import of “{file}” is in force already. Nothing was changed.</source>
        <translation>L’import de «&#xa0;{file}&#xa0;» est déjà en vigueur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no import number {batch_id}. Nothing was changed.</source>
        <translation>Il n’y a pas d’import numéro {batch_id}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The import of “{file}” was taken back already. Nothing was changed.</source>
        <translation>L’import de «&#xa0;{file}&#xa0;» a déjà été retiré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was taken back already. Nothing was changed.</source>
        <translation>Cela a déjà été annulé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This source is not in the workspace any more. Nothing was changed.</source>
        <translation>Cette source n’est plus dans l’espace de travail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no correction of yours here to take back. Nothing was changed.</source>
        <translation>Il n’y a pas ici de correction de votre part à retirer. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is nothing to correct. Choose at least one value.</source>
        <translation>Il n’y a rien à corriger. Choisissez au moins une valeur.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of contact. Nothing was changed. Choose one of the list.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas une sorte de contact. Rien n’a été changé. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Nobody can be known by this yet. Enter a name, an e-mail or a telephone number.</source>
        <translation>Cela ne permet encore de reconnaître personne. Saisissez un nom, un e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This day has not come yet. Nothing was changed. Choose today or an earlier day.</source>
        <translation>Ce jour n’est pas encore venu. Rien n’a été changé. Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>“{field}” is not a value of customers that can be corrected. Nothing was changed.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas une valeur des clients qui se corrige. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This note or task was changed meanwhile. Nothing was lost. Look at the profile again.</source>
        <translation>Cette note ou cette tâche a changé entre-temps. Rien n’est perdu. Regardez à nouveau la fiche.</translation>
    </message>
    <message>
        <source>There is no amount yet. Enter what was paid.</source>
        <translation>Il n’y a pas encore de montant. Saisissez ce qui a été payé.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>Il n’y a encore rien à garder. Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>“{value}” cannot be right here. Nothing was changed. Check it and type it again.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être juste ici. Rien n’a été changé. Vérifiez et saisissez à nouveau.</translation>
    </message>
    <message>
        <source>This pair no longer exists: its records changed meanwhile. Choose another one.</source>
        <translation>Cette paire n’existe plus&#xa0;: ses fiches ont changé entre-temps. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{channel}” is not a way to reach customers. Choose e-mail, SMS, letter or phone.</source>
        <translation>«&#xa0;{channel}&#xa0;» n’est pas un moyen de joindre les clients. Choisissez e-mail, SMS, courrier ou téléphone.</translation>
    </message>
    <message>
        <source>Customer {customer_id} is not in the workspace any more. Choose another one.</source>
        <translation>Le client {customer_id} n’est plus dans l’espace de travail. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This decision was taken back already. Nothing was changed.</source>
        <translation>Cette décision a déjà été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Tick at least two records to join them. Nothing was changed.</source>
        <translation>Cochez au moins deux fiches pour les réunir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Customers cannot be sorted by “{sort}”. Choose another column.</source>
        <translation>Les clients ne peuvent pas être triés par «&#xa0;{sort}&#xa0;». Choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>There is no score “{score}”. Choose another one.</source>
        <translation>Il n’y a pas de score «&#xa0;{score}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The score “{score}” announces nothing that could be tested. Choose one of: {known}.</source>
        <translation>Le score «&#xa0;{score}&#xa0;» n’annonce rien qui puisse être testé. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no customer {customer} with a score. Choose another number, as `customers` writes it.</source>
        <translation>Aucun client {customer} n’a de score. Choisissez un autre numéro, tel que `customers` l’écrit.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Choose one up to {today}.</source>
        <translation>Le jour {day} n’est pas encore venu. Choisissez-en un jusqu’au {today}.</translation>
    </message>
    <message>
        <source>Nothing puts customers into classes under the name “{segmentation}”. Known: {known}.</source>
        <translation>Rien ne range les clients en classes sous le nom «&#xa0;{segmentation}&#xa0;». Connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no class “{name}” here. Known: {known}.</source>
        <translation>Il n’y a pas de classe «&#xa0;{name}&#xa0;» ici. Connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The second day must come after the first. Choose an earlier first day or a later second one.</source>
        <translation>La seconde date doit venir après la première. Choisissez une première date plus tôt ou une seconde plus tard.</translation>
    </message>
    <message>
        <source>The segment “{segment}” would depend on itself. Nothing was changed. Remove the rule that names it.</source>
        <translation>Le segment «&#xa0;{segment}&#xa0;» dépendrait de lui-même. Rien n’a été modifié. Supprimez la règle qui le nomme.</translation>
    </message>
    <message>
        <source>One of the rules cannot be understood ({detail} {value}). Nothing was changed. Correct or remove it.</source>
        <translation>L’une des règles ne peut pas être comprise ({detail} {value}). Rien n’a été modifié. Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The rules look at too many different days of the past, with the segments they name: {most} at most. Use the same days more often, or remove some rules.</source>
        <translation>Les règles regardent trop de jours différents du passé, avec les segments qu’elles nomment&#xa0;: {most} au plus. Reprenez plus souvent les mêmes jours, ou retirez des règles.</translation>
    </message>
    <message>
        <source>There are too many rules: at most {conditions}, in {depth} levels of groups. Remove some of them.</source>
        <translation>Il y a trop de règles&#xa0;: au plus {conditions}, sur {depth} niveaux de groupes. Supprimez-en quelques-unes.</translation>
    </message>
    <message>
        <source>A category needs a name of {longest} letters at most.</source>
        <translation>Une catégorie a besoin d’un nom de {longest} lettres au plus.</translation>
    </message>
    <message>
        <source>The formula is empty. Write one, such as purchase_count_12m * 10.</source>
        <translation>La formule est vide. Écrivez-en une, par exemple purchase_count_12m * 10.</translation>
    </message>
    <message>
        <source>The formula is too long or has too many brackets within each other. It may have {longest} characters.</source>
        <translation>La formule est trop longue ou contient trop de parenthèses les unes dans les autres. Elle peut compter {longest} caractères.</translation>
    </message>
    <message>
        <source>“{name}” in the formula is neither a figure nor a score. Choose one from the list.</source>
        <translation>«&#xa0;{name}&#xa0;» dans la formule n’est ni un chiffre ni un score. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“{part}” cannot stand in a formula. It may hold numbers, names from the list, + − * / ( ), comparisons, min, max, abs, sqrt, log and known.</source>
        <translation>«&#xa0;{part}&#xa0;» ne peut pas figurer dans une formule. Elle peut contenir des nombres, des noms de la liste, + − * / ( ), des comparaisons, min, max, abs, sqrt, log et known.</translation>
    </message>
    <message>
        <source>The formula cannot be read from character {place} on. Look for a missing bracket or sign there.</source>
        <translation>La formule est illisible à partir du caractère {place}. Cherchez-y une parenthèse ou un signe manquant.</translation>
    </message>
    <message>
        <source>The levels do not fit: high must begin above medium, and the highest value lie above the lowest.</source>
        <translation>Les niveaux ne conviennent pas&#xa0;: «&#xa0;élevé&#xa0;» doit commencer au-dessus de «&#xa0;moyen&#xa0;», et la valeur la plus haute dépasser la plus basse.</translation>
    </message>
    <message>
        <source>There are {most} scores of your own already, the most there can be. Delete one first.</source>
        <translation>Il y a déjà {most} scores à vous, le maximum possible. Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no score of your own with the number {score} any more.</source>
        <translation>Il n’y a plus de score à vous portant le numéro {score}.</translation>
    </message>
    <message>
        <source>Give the score a name.</source>
        <translation>Donnez un nom au score.</translation>
    </message>
    <message>
        <source>Another score of yours is called “{name}”. Choose another name.</source>
        <translation>Un autre de vos scores s’appelle «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Rule {number} cannot be used: choose its figure, and values that fit each other.</source>
        <translation>La règle {number} est inutilisable&#xa0;: choisissez son chiffre, et des valeurs qui vont ensemble.</translation>
    </message>
    <message>
        <source>A score by points needs between one and {most} rules.</source>
        <translation>Un score par points a besoin d’une à {most} règles.</translation>
    </message>
    <message>
        <source>One of these products is no longer there. Open the list again.</source>
        <translation>L’un de ces produits n’existe plus. Ouvrez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The segment “{segment}” does not exist any more. Choose another one.</source>
        <translation>Le segment «&#xa0;{segment}&#xa0;» n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the segment a name, then save it.</source>
        <translation>Donnez un nom au segment, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>Another segment is called “{name}” already. Nothing was saved. Choose another name.</source>
        <translation>Un autre segment s’appelle déjà «&#xa0;{name}&#xa0;». Rien n’a été enregistré. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The segment “{name}” is used by {users}. Nothing was deleted. Put it aside instead: what uses it keeps working.</source>
        <translation>Le segment «&#xa0;{name}&#xa0;» sert à {users}. Rien n’a été supprimé. Mettez-le plutôt de côté&#xa0;: ce qui s’en sert continue de fonctionner.</translation>
    </message>
    <message>
        <source>This list does not exist any more. Choose another one.</source>
        <translation>Cette liste n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Give the list a name, then save it.</source>
        <translation>Donnez un nom à la liste, puis enregistrez-la.</translation>
    </message>
    <message>
        <source>Another list is called “{name}” already. Nothing was saved. Choose another name.</source>
        <translation>Une autre liste s’appelle déjà «&#xa0;{name}&#xa0;». Rien n’a été enregistré. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The list “{name}” is used by the segments {users}. Nothing was deleted. Change their rules first.</source>
        <translation>La liste «&#xa0;{name}&#xa0;» sert aux segments {users}. Rien n’a été supprimé. Changez d’abord leurs règles.</translation>
    </message>
    <message>
        <source>There is no segment “{name}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de segment «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Give it a name, then save it.</source>
        <translation>Donnez-lui un nom, puis enregistrez.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters. Nothing was saved.</source>
        <translation>Le nom est trop long&#xa0;: {longest} caractères au plus. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A contact can only be put off to a later day; {until} is not one. Nothing was changed.</source>
        <translation>Un contact ne peut être reporté qu’à un jour suivant&#x202f;; le {until} n’en est pas un. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The scenario cannot be used as it is ({problem}: {at}). Nothing was saved. Correct it, then save again.</source>
        <translation>Le scénario ne peut pas servir tel quel ({problem}&#xa0;: {at}). Rien n’a été enregistré. Corrigez-le, puis enregistrez.</translation>
    </message>
    <message>
        <source>This scenario does not exist any more. Choose another one.</source>
        <translation>Ce scénario n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no scenario “{name}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de scénario «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no scenario template “{template}”. Choose another one.</source>
        <translation>Il n’y a pas de modèle de scénario «&#xa0;{template}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there, and what was there is unchanged. Close it elsewhere, or choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit à cet endroit, et ce qui s’y trouvait est inchangé. Fermez-le ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is needed for this very work, so nothing was written over it. Choose another name for the result.</source>
        <translation>«&#xa0;{name}&#xa0;» sert à ce travail même&#xa0;: rien n’a été écrit par-dessus. Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file in UTF-8. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier texte en UTF-8. Rien n’a été modifié. Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>The format “{format}” is not made for the channel “{channel}”, so nothing was exported. Choose another one.</source>
        <translation>Le format «&#xa0;{format}&#xa0;» n’est pas fait pour le canal «&#xa0;{channel}&#xa0;»&#xa0;: rien n’a été exporté. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no format “{format}”, so nothing was exported. Choose one of: {known}.</source>
        <translation>Il n’y a pas de format «&#xa0;{format}&#xa0;»&#xa0;: rien n’a été exporté. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This mailing list does not exist any more. Choose another one.</source>
        <translation>Cette liste de diffusion n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody is left to write to, so no list was made. Look at the reasons, or choose other customers.</source>
        <translation>Il ne reste personne à qui écrire&#xa0;: aucune liste n’a été faite. Regardez les raisons, ou choisissez d’autres clients.</translation>
    </message>
    <message>
        <source>The table could not be saved as “{name}”. Close that file elsewhere, or choose another folder.</source>
        <translation>Le tableau n’a pas pu être enregistré sous «&#xa0;{name}&#xa0;». Fermez ce fichier ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There can be {fewest} to {most} personas. Choose a number between them.</source>
        <translation>Il peut y avoir de {fewest} à {most} personas. Choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>This persona does not exist any more. Nothing was changed.</source>
        <translation>Ce persona n’existe plus. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The name of a persona may have {longest} letters. Choose a shorter one.</source>
        <translation>Le nom d’un persona peut avoir {longest} lettres. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Another persona is called “{name}”. Choose another name.</source>
        <translation>Un autre persona s’appelle «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Too few customers have bought for personas: {customers} where {needed} are needed. In fewer, chance makes the groups. Nothing was changed.</source>
        <translation>Trop peu de clients ont acheté pour des personas&#xa0;: {customers}, il en faut {needed}. En dessous, le hasard fait les groupes. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>These numbers do not fit: at least 1 each, and each period as long as the one before or longer. Nothing was changed.</source>
        <translation>Ces nombres ne vont pas ensemble&#xa0;: au moins 1 chacun, et chaque période aussi longue que la précédente ou plus. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The customers are too much alike for personas: nearly all bought as often, as lately and for as much. Nothing was changed.</source>
        <translation>Les clients se ressemblent trop pour des personas&#xa0;: presque tous ont acheté aussi souvent, aussi récemment et pour autant. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>ExamplesBox</name>
    <message>
        <source>Without a rule, everybody is in. Start from an example, or add your own rule.</source>
        <translation>Sans règle, tout le monde y est. Partez d’un exemple, ou ajoutez votre propre règle.</translation>
    </message>
    <message>
        <source>Good customers going quiet</source>
        <translation>Bons clients devenus silencieux</translation>
    </message>
    <message>
        <source>Birthday within 30 days</source>
        <translation>Anniversaire sous 30 jours</translation>
    </message>
    <message>
        <source>One purchase, then nothing</source>
        <translation>Un seul achat, puis rien</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>{share} older than two years</source>
        <translation>{share} de plus de deux ans</translation>
    </message>
    <message>
        <source>{points} pts</source>
        <translation>{points} pts</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>share of customers</source>
        <translation>part des clients</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File {number} of {total}</source>
        <translation>Fichier {number} sur {total}</translation>
    </message>
    <message>
        <source>Change reading…</source>
        <translation>Modifier la lecture…</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>As last time: {source}, {kind}</source>
        <translation>Comme la dernière fois&#xa0;: {source}, {kind}</translation>
    </message>
    <message>
        <source>Recognised: {tool}, {kind}</source>
        <translation>Reconnu&#xa0;: {tool}, {kind}</translation>
    </message>
    <message>
        <source>Not recognised: say what the columns are</source>
        <translation>Non reconnu&#xa0;: dites ce que sont les colonnes</translation>
    </message>
    <message>
        <source>Seems to hold {kind}</source>
        <translation>Semble contenir&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message numerus="yes">
        <source>Left out, no tables: %n file(s) of “{folder}”.</source>
        <translation>
            <numerusform>Laissé de côté, pas un tableau&#xa0;: %n fichier de «&#xa0;{folder}&#xa0;».</numerusform>
            <numerusform>Laissés de côté, pas des tableaux&#xa0;: %n fichiers de «&#xa0;{folder}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” holds no tables.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient aucun tableau.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of “{file}”</source>
        <translation>Source de «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Take “{file}” off the list</source>
        <translation>Retirer «&#xa0;{file}&#xa0;» de la liste</translation>
    </message>
    <message>
        <source>Change how “{file}” is read</source>
        <translation>Modifier la lecture de «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Read as one with its parts: {files}.</source>
        <translation>Lus comme un seul fichier&#xa0;: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n table(s): tick those to import.</source>
        <translation>
            <numerusform>Contient %n tableau&#xa0;: cochez-le pour l’importer.</numerusform>
            <numerusform>Contient %n tableaux&#xa0;: cochez ceux à importer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Hidden in the workbook, left out.</source>
        <translation>Masquée dans le classeur, laissée de côté.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Laissé de côté.</translation>
    </message>
    <message>
        <source>Empty, left out.</source>
        <translation>Vide, laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), left out.</source>
        <translation>
            <numerusform>%n ligne, laissée de côté.</numerusform>
            <numerusform>%n lignes, laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Drop your files here</source>
        <translation>Déposez vos fichiers ici</translation>
    </message>
    <message>
        <source>Customers, sales, newsletters: CSV, Excel, LibreOffice, JSON, vCard or ZIP, as your tools export them. Several at once, or a whole folder, anywhere on the window.</source>
        <translation>Clients, ventes, infolettres&#xa0;: CSV, Excel, LibreOffice, JSON, vCard ou ZIP, tels que vos outils les exportent. Plusieurs à la fois, ou un dossier entier, n’importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, e-mail, phone, town…</source>
        <translation>Nom, e-mail, téléphone, ville…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Show the side pane</source>
        <translation>Afficher le volet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Name, e-mail, phone, city…</source>
        <translation>Nom, e-mail, téléphone, ville…</translation>
    </message>
    <message>
        <source>No customer found.</source>
        <translation>Aucun client trouvé.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
        <source>New files in it are proposed on Home and on the import page. Nothing is imported without you.</source>
        <translation>Ses nouveaux fichiers sont proposés à l’accueil et sur la page d’import. Rien n’est importé sans vous.</translation>
    </message>
    <message>
        <source>It cannot be found just now. Look whether its disk is connected, or choose another one.</source>
        <translation>Il est introuvable pour le moment. Vérifiez que son disque est branché, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose another one…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The watched folder “{folder}” cannot be found. Look whether its disk is connected, or choose another one in Settings.</source>
        <translation>Le dossier surveillé «&#xa0;{folder}&#xa0;» est introuvable. Vérifiez que son disque est branché, ou choisissez-en un autre dans Réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in “{folder}”: {names}.</source>
        <translation>
            <numerusform>%n nouveau fichier dans «&#xa0;{folder}&#xa0;»&#xa0;: {names}.</numerusform>
            <numerusform>%n nouveaux fichiers dans «&#xa0;{folder}&#xa0;»&#xa0;: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>A folder can be watched: new files in it are proposed here.</source>
        <translation>Un dossier peut être surveillé&#xa0;: ses nouveaux fichiers sont proposés ici.</translation>
    </message>
    <message>
        <source>Watched folder: “{folder}”. New files in it are proposed here.</source>
        <translation>Dossier surveillé&#xa0;: «&#xa0;{folder}&#xa0;». Ses nouveaux fichiers sont proposés ici.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a toss-up</source>
        <translation>à égalité</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
</context>
<context>
    <name>FunnelView</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Each one is ready to use and yours to change: days, channels, words. It starts as a draft.</source>
        <translation>Chacun est prêt à l’emploi et à vous de l’adapter&#xa0;: jours, canaux, textes. Il commence en brouillon.</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>Where they are in the RFM grid</source>
        <translation>Où sont-ils dans la grille RFM</translation>
    </message>
    <message>
        <source>In each cell: customers of the segment, then all your customers of this cell.</source>
        <translation>Dans chaque case&#xa0;: clients du segment, puis tous vos clients de cette case.</translation>
    </message>
    <message>
        <source>Down: days since the last purchase. Across: number of purchases.</source>
        <translation>En lignes&#xa0;: jours depuis le dernier achat. En colonnes&#xa0;: nombre d’achats.</translation>
    </message>
    <message>
        <source>Click a cell to make it a rule.</source>
        <translation>Cliquez une case pour en faire une règle.</translation>
    </message>
    <message>
        <source>{count} customers of the segment have marks</source>
        <translation>{count} clients du segment ont des notes</translation>
    </message>
    <message>
        <source>{recency}, {frequency} purchases: {inside} of {base} customers</source>
        <translation>{recency}, {frequency} achats&#xa0;: {inside} clients sur {base}</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Data health</source>
        <translation>Santé des données</translation>
    </message>
    <message>
        <source>Usable e-mail</source>
        <translation>E-mail utilisable</translation>
    </message>
    <message>
        <source>Complete postal address</source>
        <translation>Adresse postale complète</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>E-mail consent known</source>
        <translation>Consentement e-mail connu</translation>
    </message>
    <message>
        <source>{count} of {total} customers and prospects</source>
        <translation>{count} sur {total} clients et prospects</translation>
    </message>
</context>
<context>
    <name>HelpKeys</name>
    <message>
        <source>Find a customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>Go to a section, from first to ninth</source>
        <translation>Aller à une rubrique, de la première à la neuvième</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Next tab of the page</source>
        <translation>Onglet suivant de la page</translation>
    </message>
    <message>
        <source>Next part of the window: sections, page, side pane, status</source>
        <translation>Partie suivante de la fenêtre&#xa0;: rubriques, page, volet, barre d’état</translation>
    </message>
    <message>
        <source>Undo the last change of this session</source>
        <translation>Annuler la dernière modification de cette séance</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>Texte à sa taille normale</translation>
    </message>
    <message>
        <source>Help for the screen in sight</source>
        <translation>Aide de l’écran affiché</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Ouvrir la ligne choisie</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Copier les lignes choisies sous forme de tableau</translation>
    </message>
    <message>
        <source>Customers: type in the search field</source>
        <translation>Clients&#xa0;: écrire dans le champ de recherche</translation>
    </message>
    <message>
        <source>Contact plan: tick or untick a contact</source>
        <translation>Plan de contact&#xa0;: cocher ou décocher un contact</translation>
    </message>
    <message>
        <source>Segments and mailings: new</source>
        <translation>Segments et envois&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>The main act of the page</source>
        <translation>L’action principale de la page</translation>
    </message>
    <message>
        <source>Move a rule or a group; at the edge out of its group</source>
        <translation>Déplacer une règle ou un groupe&#x202f;; au bord, hors de son groupe</translation>
    </message>
    <message>
        <source>Into the group beside it; out of its group</source>
        <translation>Dans le groupe voisin&#x202f;; hors de son groupe</translation>
    </message>
    <message>
        <source>Turn a rule or a group round (not)</source>
        <translation>Inverser une règle ou un groupe (ne … pas)</translation>
    </message>
    <message>
        <source>Duplicate a rule, a group or a segment</source>
        <translation>Dupliquer une règle, un groupe ou un segment</translation>
    </message>
    <message>
        <source>Remove a rule or a group, delete a segment</source>
        <translation>Retirer une règle ou un groupe, supprimer un segment</translation>
    </message>
    <message>
        <source>Back or forward one step in the rules</source>
        <translation>Revenir ou avancer d’un pas dans les règles</translation>
    </message>
    <message>
        <source>Go through cells, parts of a curve or months</source>
        <translation>Parcourir les cases, les parties d’une courbe ou les mois</translation>
    </message>
    <message>
        <source>Choose the cell or the part</source>
        <translation>Choisir la case ou la partie</translation>
    </message>
    <message>
        <source>RFM grid: all cells on the way; Ctrl+Return one more or less</source>
        <translation>Grille RFM&#xa0;: toutes les cases au passage&#x202f;; Ctrl+Entrée, une de plus ou de moins</translation>
    </message>
    <message>
        <source>RFM grid: nothing chosen</source>
        <translation>Grille RFM&#xa0;: plus rien de choisi</translation>
    </message>
    <message>
        <source>Previous or next customer of the list</source>
        <translation>Client précédent ou suivant de la liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Join the ticked records</source>
        <translation>Réunir les fiches cochées</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Different people of the same household</source>
        <translation>Personnes différentes du même foyer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Tick or untick a record</source>
        <translation>Cocher ou décocher une fiche</translation>
    </message>
    <message>
        <source>Data quality: tick or untick a correction</source>
        <translation>Qualité des données&#xa0;: cocher ou décocher une correction</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Rules of a segment</source>
        <translation>Règles d’un segment</translation>
    </message>
    <message>
        <source>RFM grid, PMG curve, months of a segment</source>
        <translation>Grille RFM, courbe PMG, mois d’un segment</translation>
    </message>
    <message>
        <source>A customer’s profile</source>
        <translation>Fiche d’un client</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Ce qui reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>The other screens</source>
        <translation>Les autres écrans</translation>
    </message>
    <message>
        <source>Since the workspace was opened</source>
        <translation>Depuis l’ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>HelpScreens</name>
    <message>
        <source>Opens on what there is to do today, the most pressing first, with the reason and how long it takes. Below: who is contacted in the coming days, the figures that matter with their change over a year, and the health of your data. Each figure opens the customers behind it.</source>
        <translation>S’ouvre sur ce qu’il y a à faire aujourd’hui, le plus pressant d’abord, avec la raison et la durée. Plus bas&#xa0;: qui sera contacté ces prochains jours, les chiffres qui comptent avec leur évolution sur un an, et la santé de vos données. Chaque chiffre ouvre les clients qu’il compte.</translation>
    </message>
    <message>
        <source>Takes the files of your till, web shop, newsletter tool or spreadsheet. The columns are recognised; you answer the few questions left, look at the preview, then write. Nothing is lost: what cannot be read is listed with its reason. The same file twice changes nothing, and every import can be taken back from the history.</source>
        <translation>Prend les fichiers de votre caisse, de votre boutique en ligne, de votre outil de newsletter ou de votre tableur. Les colonnes sont reconnues&#x202f;; vous répondez aux quelques questions qui restent, regardez l’aperçu, puis écrivez. Rien n’est perdu&#xa0;: ce qui ne peut pas être lu est listé avec sa raison. Le même fichier importé deux fois ne change rien, et chaque import peut être retiré depuis l’historique.</translation>
    </message>
    <message>
        <source>Everybody you know, found by a few letters, filtered by chips. One row opens the profile: purchases, contacts, consents, scores with their reasons, and where each value comes from. Under Duplicates you decide on the pairs that could be one person; every decision can be undone.</source>
        <translation>Toutes les personnes que vous connaissez, trouvées en quelques lettres, filtrées par des pastilles. Une ligne ouvre la fiche&#xa0;: achats, contacts, accords, scores avec leurs raisons, et l’origine de chaque valeur. Dans Doublons, vous décidez des paires qui pourraient être une même personne&#x202f;; chaque décision peut être annulée.</translation>
    </message>
    <message>
        <source>Groups of customers by rules that read as a sentence. The count follows while you write, rule by rule, and “Why is a customer not in?” answers for one person. A segment renews itself: who no longer answers leaves it.</source>
        <translation>Des groupes de clients définis par des règles qui se lisent comme une phrase. Le nombre suit pendant que vous écrivez, règle par règle, et «&#xa0;Pourquoi un client n’y est pas&#x202f;?&#xa0;» répond pour une personne. Un segment se renouvelle seul&#xa0;: qui n’y répond plus en sort.</translation>
    </message>
    <message>
        <source>Who may leave and what it would cost, what each customer will bring, buy next, do with you and say of you. Every score tells how it did on your own past, or why it cannot be told yet. Drag a line, or move it by the arrow keys: the effect is shown before it is kept.</source>
        <translation>Qui pourrait partir et ce que cela coûterait, ce que chaque client apportera, achètera, fera avec vous et dira de vous. Chaque score dit ce qu’il a valu sur votre propre passé, ou pourquoi il ne peut pas encore être donné. Faites glisser un seuil, ou déplacez-le avec les flèches&#xa0;: l’effet se voit avant d’être gardé.</translation>
    </message>
    <message>
        <source>Who is to be contacted when, and with which message: welcome, birthday, reactivation and others. A scenario only plans: nothing leaves before you approve it in the contact plan.</source>
        <translation>Qui doit être contacté, quand, et avec quel message&#xa0;: bienvenue, anniversaire, réactivation et d’autres. Un scénario ne fait que prévoir&#xa0;: rien ne part avant votre accord dans le plan de contact.</translation>
    </message>
    <message>
        <source>The contacts of the day by channel, each with its reason. Read, untick, postpone or withhold, then approve: the lists for your tools are written and the contacts noted. Withheld contacts are one click away, with the rule that held them.</source>
        <translation>Les contacts du jour par canal, chacun avec sa raison. Lisez, décochez, reportez ou retenez, puis approuvez&#xa0;: les listes pour vos outils sont écrites et les contacts notés. Les contacts retenus sont à un clic, avec la règle qui les a retenus.</translation>
    </message>
    <message>
        <source>Lists for the tool that sends: newsletter, texts, letters, calls. Refusals and exclusions are taken out and counted. Every list stays here with its day, its reason and who was on it, and can be taken back.</source>
        <translation>Des listes pour l’outil qui envoie&#xa0;: newsletter, SMS, courrier, appels. Les refus et les exclusions sont retirés et comptés. Chaque liste reste ici avec son jour, sa raison et ceux qui y figuraient, et peut être retirée.</translation>
    </message>
    <message>
        <source>Revenue, customers and segments over time, with a table behind each chart. Tables go to a spreadsheet, charts to a picture by the menu of a right click.</source>
        <translation>Le chiffre d’affaires, les clients et les segments au fil du temps, avec un tableau derrière chaque graphique. Les tableaux s’exportent vers un tableur, les graphiques en image par le menu du clic droit.</translation>
    </message>
    <message>
        <source>Language, theme and text size, and the rules of your business: how often a customer may be contacted, quiet days. What you change holds at once.</source>
        <translation>La langue, le thème et la taille du texte, et les règles de votre activité&#xa0;: combien de fois un client peut être contacté, les jours calmes. Ce que vous changez vaut tout de suite.</translation>
    </message>
</context>
<context>
    <name>HelpTerms</name>
    <message>
        <source>Attrition</source>
        <translation>Attrition</translation>
    </message>
    <message>
        <source>A customer who stops buying, most often without saying so: a silence unusual for that person.</source>
        <translation>Un client qui cesse d’acheter, le plus souvent sans le dire&#xa0;: un silence inhabituel pour cette personne.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What a customer has allowed or refused for a channel. A refusal always wins; it is never worked around.</source>
        <translation>Ce qu’un client a autorisé ou refusé pour un canal. Un refus l’emporte toujours&#x202f;; il n’est jamais contourné.</translation>
    </message>
    <message>
        <source>Contact plan</source>
        <translation>Plan de contact</translation>
    </message>
    <message>
        <source>The contacts that the scenarios propose for a day, once consents and contact pressure have had their say.</source>
        <translation>Les contacts que les scénarios proposent pour un jour, une fois que les accords et la pression commerciale ont eu leur mot à dire.</translation>
    </message>
    <message>
        <source>Contact pressure</source>
        <translation>Pression commerciale</translation>
    </message>
    <message>
        <source>How often somebody is contacted. Limits per customer and channel, a least gap and quiet days keep it bearable.</source>
        <translation>La fréquence à laquelle une personne est contactée. Des limites par client et par canal, un écart minimal et des jours calmes la gardent supportable.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Two records that could be one person. The sure ones are joined, the doubtful ones are for you to decide.</source>
        <translation>Deux fiches qui pourraient être une même personne. Les cas sûrs sont réunis, les cas douteux sont pour vous.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>A file for the tool that sends, prints or calls, without anybody who refused.</source>
        <translation>Un fichier pour l’outil qui envoie, imprime ou appelle, sans aucune personne qui a refusé.</translation>
    </message>
    <message>
        <source>PMG</source>
        <translation>PMG</translation>
    </message>
    <message>
        <source>Small, medium or large by what a customer spends: the few large ones often make most of the revenue.</source>
        <translation>Petit, moyen ou gros, selon ce qu’un client dépense&#xa0;: les quelques gros font souvent l’essentiel du chiffre d’affaires.</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Somebody you know who has not bought anything yet.</source>
        <translation>Une personne que vous connaissez et qui n’a encore rien acheté.</translation>
    </message>
    <message>
        <source>Relational, commercial</source>
        <translation>Relationnel, commercial</translation>
    </message>
    <message>
        <source>A relational contact gives something (thanks, a birthday, advice); a commercial one proposes to buy.</source>
        <translation>Un contact relationnel donne quelque chose (un merci, un anniversaire, un conseil)&#x202f;; un contact commercial propose d’acheter.</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Recency, frequency, monetary amount: when a customer last bought, how often, and for how much. Three marks sum up a whole history.</source>
        <translation>Récence, fréquence, montant&#xa0;: quand un client a acheté pour la dernière fois, combien de fois, et pour combien. Trois notes résument toute une histoire.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>A rule that says who is contacted when and how: so many days after a first purchase, before a birthday, after a long silence.</source>
        <translation>Une règle qui dit qui est contacté, quand et comment&#xa0;: tant de jours après un premier achat, avant un anniversaire, après un long silence.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>A group of customers who answer the same rules today. Ready-made ones follow RFM, from Best customers to Lost.</source>
        <translation>Un groupe de clients qui répondent aujourd’hui aux mêmes règles. Ceux qui sont fournis suivent le RFM, de Meilleurs clients à Perdus.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>A contact that was due and is not made, with the rule that held it: no consent, too soon after another, a quiet day.</source>
        <translation>Un contact qui était prévu et qui n’est pas fait, avec la règle qui l’a retenu&#xa0;: pas d’accord, trop tôt après un autre, un jour calme.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>One file that holds one business. Copy it to keep a copy, hand it over to hand everything over.</source>
        <translation>Un fichier qui contient une activité. Copiez-le pour en garder une copie, remettez-le pour tout remettre.</translation>
    </message>
    <message>
        <source>Your files and all that is made of them stay in the workspace file, on this computer.</source>
        <translation>Vos fichiers et tout ce qui en est tiré restent dans le fichier de l’espace de travail, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The program never goes on the internet: no account, no statistics of use, no search for updates.</source>
        <translation>Le programme ne va jamais sur internet&#xa0;: pas de compte, pas de statistiques d’usage, pas de recherche de mises à jour.</translation>
    </message>
    <message>
        <source>Only the lists that you write leave it, to the folder that you choose.</source>
        <translation>Seules les listes que vous écrivez en sortent, vers le dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>The report of a fault holds no customer data; it goes nowhere unless you send it.</source>
        <translation>Le rapport d’une panne ne contient aucune donnée de client&#x202f;; il ne va nulle part si vous ne l’envoyez pas.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Imports so far</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Correct and import again…</source>
        <translation>Corriger et réimporter…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le compte rendu</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Aucun import pour l’instant</translation>
    </message>
    <message>
        <source>Every import is listed here and can be withdrawn later.</source>
        <translation>Chaque import figure ici et pourra être retiré plus tard.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Look at its past</source>
        <translation>Regarder son passé</translation>
    </message>
    <message>
        <source>Ask the rule as of the end of each of the last 24 months</source>
        <translation>Poser la règle à la fin de chacun des 24 derniers mois</translation>
    </message>
    <message>
        <source>Size and revenue month by month, who entered and who left.</source>
        <translation>Taille et CA mois par mois, qui est entré et qui est sorti.</translation>
    </message>
    <message>
        <source>Looking at the past of a segment</source>
        <translation>Le passé d’un segment</translation>
    </message>
    <message>
        <source>No past yet: it begins with the first purchase or contact imported.</source>
        <translation>Pas encore de passé&#xa0;: il commence avec le premier achat ou contact importé.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>CA, 12 mois</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Size and revenue month by month</source>
        <translation>Taille et CA mois par mois</translation>
    </message>
    <message>
        <source>the segment</source>
        <translation>le segment</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import your sales to see your figures</source>
        <translation>Importez vos ventes pour voir vos chiffres</translation>
    </message>
    <message>
        <source>Revenue, active customers, average basket and segments appear here as soon as purchases are known.</source>
        <translation>Chiffre d’affaires, clients actifs, panier moyen et segments apparaîtront ici dès que des achats seront connus.</translation>
    </message>
    <message>
        <source>Import my sales</source>
        <translation>Importer mes ventes</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Bonsoir {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>You are looking at {day}</source>
        <translation>Vous regardez le {day}</translation>
    </message>
    <message>
        <source>Bought in the last 12 months</source>
        <translation>A acheté ces 12 derniers mois</translation>
    </message>
</context>
<context>
    <name>HomeTasks</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact %n customer(s)</source>
        <translation>
            <numerusform>Contacter %n client</numerusform>
            <numerusform>Contacter %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channels} to review; %n other(s) withheld, with reasons.</source>
        <translation>
            <numerusform>{channels} à relire. %n autre est retenu, avec sa raison.</numerusform>
            <numerusform>{channels} à relire. %n autres sont retenus, avec leur raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>{channels} to review.</source>
        <translation>{channels} à relire.</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Relire le plan</translation>
    </message>
    <message>
        <source>Import your first files</source>
        <translation>Importer vos premiers fichiers</translation>
    </message>
    <message>
        <source>From your till, web shop, newsletter tool or a spreadsheet.</source>
        <translation>De votre caisse, boutique en ligne, outil d’e-mailing ou tableur.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Switch on a first scenario</source>
        <translation>Mettre en service un premier scénario</translation>
    </message>
    <message>
        <source>Welcome, birthday, reactivation: nobody is contacted without one.</source>
        <translation>Bienvenue, anniversaire, réactivation&#xa0;: sans scénario, personne n’est contacté.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message numerus="yes">
        <source>Check %n possible duplicate(s)</source>
        <translation>
            <numerusform>Vérifier %n doublon possible</numerusform>
            <numerusform>Vérifier %n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Two records look alike and the application is unsure: you decide.</source>
        <translation>Deux fiches se ressemblent, l’application hésite&#xa0;: vous décidez.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Import “{source}” again</source>
        <translation>Réimporter «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Last import {age}. Scores do not see purchases made since.</source>
        <translation>Dernier import {age}. Les scores ne voient pas les achats plus récents.</translation>
    </message>
    <message>
        <source>Last import {age}. Unsubscriptions made since are not known.</source>
        <translation>Dernier import {age}. Les désabonnements plus récents ne sont pas connus.</translation>
    </message>
    <message>
        <source>Last import {age}. What changed since is not known.</source>
        <translation>Dernier import {age}. Ce qui a changé depuis n’est pas connu.</translation>
    </message>
    <message>
        <source>Most often “{domain}” instead of “{meant}”.</source>
        <translation>Le plus souvent «&#xa0;{domain}&#xa0;» au lieu de «&#xa0;{meant}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n e-mail address(es)</source>
        <translation>
            <numerusform>Corriger %n adresse e-mail</numerusform>
            <numerusform>Corriger %n adresses e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HonestyCard</name>
    <message>
        <source>Tested on your own data</source>
        <translation>Testé sur vos propres données</translation>
    </message>
    <message>
        <source>Placed on {day}, knowing nothing later, the score announced {announced} departures among {customers}. By {until} there were {observed}.</source>
        <translation>Placé au {day}, sans rien savoir de la suite, le score annonçait {announced} départs parmi {customers}. Au {until}, il y en a eu {observed}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>{name} ({lowest} to {highest})</source>
        <translation>{name} ({lowest} à {highest})</translation>
    </message>
    <message>
        <source>Too few customers were there to compare.</source>
        <translation>Trop peu de clients y étaient pour comparer.</translation>
    </message>
    <message>
        <source>{customers} tested: {announced} announced, {seen} seen</source>
        <translation>{customers} testés&#xa0;: {announced} annoncé, {seen} constaté</translation>
    </message>
    <message>
        <source>Between a customer who left and one who stayed, it names the right one {times} times of 10.</source>
        <translation>Entre un client parti et un client resté, il désigne le bon {times} fois sur 10.</translation>
    </message>
    <message>
        <source>Of 100 customers said to be at high risk, {left} left: {others} would have come back by themselves.</source>
        <translation>Sur 100 clients jugés à risque élevé, {left} sont partis&#xa0;: {others} seraient revenus d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Open this customer</source>
        <translation>Ouvrir ce client</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Vous l’avez dit</translation>
    </message>
    <message>
        <source>Likely one household</source>
        <translation>Sans doute le même foyer</translation>
    </message>
</context>
<context>
    <name>HouseholdLine</name>
    <message>
        <source>Open this customer</source>
        <translation>Ouvrir ce client</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>C’est vous qui l’avez dit.</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Même foyer</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>Pas le même foyer</translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message>
        <source>The import of “{file}” was withdrawn</source>
        <translation>L’import de «&#xa0;{file}&#xa0;» est retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) withdrawn</source>
        <translation>
            <numerusform>%n import retiré</numerusform>
            <numerusform>%n imports retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) in force again</source>
        <translation>
            <numerusform>%n import à nouveau en vigueur</numerusform>
            <numerusform>%n imports à nouveau en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “{file}” is in force again</source>
        <translation>L’import de «&#xa0;{file}&#xa0;» est à nouveau en vigueur</translation>
    </message>
</context>
<context>
    <name>ImportExamples</name>
    <message>
        <source>{value}, perhaps {suggestion}</source>
        <translation>{value}, peut-être {suggestion}</translation>
    </message>
    <message>
        <source>{value}, refused on {day}</source>
        <translation>{value}, refus du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}, {count}</source>
        <translation>{value}, {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>total {total}, lines {lines}</source>
        <translation>total {total}, lignes {lines}</translation>
    </message>
    <message>
        <source>{now} now, {before} last time</source>
        <translation>{now} à présent, {before} la dernière fois</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Cannot be read, so left out: {files}.</source>
        <translation>Illisible, donc laissé de côté&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Nothing is saved before you import, and every import can be undone.</source>
        <translation>Rien n’est enregistré avant l’import, et tout import peut être annulé.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open: the answers chosen are assumed, and listed at the next step.</source>
        <translation>
            <numerusform>%n question reste ouverte&#xa0;: la réponse cochée est supposée, et rappelée à l’étape suivante.</numerusform>
            <numerusform>%n questions restent ouvertes&#xa0;: les réponses cochées sont supposées, et rappelées à l’étape suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next step counts what will be added. Nothing is saved before you import.</source>
        <translation>L’étape suivante compte ce qui sera ajouté. Rien n’est enregistré avant l’import.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>Importer {rows}</translation>
    </message>
    <message>
        <source>You can go on working. Stopping leaves everything as it was.</source>
        <translation>Vous pouvez continuer à travailler. Arrêter laisse tout comme avant.</translation>
    </message>
    <message>
        <source>Go back to correct what cannot be imported: {files}.</source>
        <translation>Revenez en arrière pour corriger ce qui ne peut pas être importé&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was saved.</source>
        <translation>La vérification a été arrêtée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Every import can also be withdrawn later, from the list at step 1.</source>
        <translation>Tout import peut aussi être retiré plus tard, depuis la liste de l’étape 1.</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Importer d’autres fichiers</translation>
    </message>
</context>
<context>
    <name>ImportIssues</name>
    <message numerus="yes">
        <source>%n amount(s) that can be read two ways</source>
        <translation>
            <numerusform>%n montant lisible de deux façons</numerusform>
            <numerusform>%n montants lisibles de deux façons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) read as your country writes them</source>
        <translation>
            <numerusform>%n montant lu comme on l’écrit dans votre pays</numerusform>
            <numerusform>%n montants lus comme on les écrit dans votre pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount</source>
        <translation>
            <numerusform>%n ligne sans montant</numerusform>
            <numerusform>%n lignes sans montant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in another currency</source>
        <translation>
            <numerusform>%n montant dans une autre monnaie</numerusform>
            <numerusform>%n montants dans une autre monnaie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) rounded</source>
        <translation>
            <numerusform>%n montant arrondi</numerusform>
            <numerusform>%n montants arrondis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with the other decimal sign</source>
        <translation>
            <numerusform>%n montant avec l’autre signe décimal</numerusform>
            <numerusform>%n montants avec l’autre signe décimal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable amount(s)</source>
        <translation>
            <numerusform>%n montant illisible</numerusform>
            <numerusform>%n montants illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in the future</source>
        <translation>
            <numerusform>%n date de naissance dans l’avenir</numerusform>
            <numerusform>%n dates de naissance dans l’avenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of birth completed</source>
        <translation>
            <numerusform>%n année de naissance complétée</numerusform>
            <numerusform>%n années de naissance complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown channel(s)</source>
        <translation>
            <numerusform>%n canal inconnu</numerusform>
            <numerusform>%n canaux inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company number(s) that cannot exist</source>
        <translation>
            <numerusform>%n numéro d’entreprise impossible</numerusform>
            <numerusform>%n numéros d’entreprise impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear consent(s)</source>
        <translation>
            <numerusform>%n accord peu clair</numerusform>
            <numerusform>%n accords peu clairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) whose currency is assumed</source>
        <translation>
            <numerusform>%n montant dont la monnaie est supposée</numerusform>
            <numerusform>%n montants dont la monnaie est supposée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) found in computer time</source>
        <translation>
            <numerusform>%n date retrouvée dans une heure informatique</numerusform>
            <numerusform>%n dates retrouvées dans des heures informatiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) that do not exist</source>
        <translation>
            <numerusform>%n date qui n’existe pas</numerusform>
            <numerusform>%n dates qui n’existent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) without their day</source>
        <translation>
            <numerusform>%n date sans le jour</numerusform>
            <numerusform>%n dates sans le jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) moved to your own clocks</source>
        <translation>
            <numerusform>%n date ramenée à votre heure</numerusform>
            <numerusform>%n dates ramenées à votre heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) read in the likelier order</source>
        <translation>
            <numerusform>%n date lue dans l’ordre le plus probable</numerusform>
            <numerusform>%n dates lues dans l’ordre le plus probable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) against the order of their column</source>
        <translation>
            <numerusform>%n date contraire à l’ordre de sa colonne</numerusform>
            <numerusform>%n dates contraires à l’ordre de leur colonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) given in world time</source>
        <translation>
            <numerusform>%n date donnée en temps universel</numerusform>
            <numerusform>%n dates données en temps universel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear yes or no answer(s)</source>
        <translation>
            <numerusform>%n réponse oui ou non peu claire</numerusform>
            <numerusform>%n réponses oui ou non peu claires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown country name(s)</source>
        <translation>
            <numerusform>%n pays inconnu</numerusform>
            <numerusform>%n pays inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown currency code(s)</source>
        <translation>
            <numerusform>%n devise inconnue</numerusform>
            <numerusform>%n devises inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) that can be read two ways</source>
        <translation>
            <numerusform>%n date lisible de deux façons</numerusform>
            <numerusform>%n dates lisibles de deux façons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) found in spreadsheet numbers</source>
        <translation>
            <numerusform>%n date retrouvée derrière un nombre de tableur</numerusform>
            <numerusform>%n dates retrouvées derrière des nombres de tableur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in the future</source>
        <translation>
            <numerusform>%n date dans l’avenir</numerusform>
            <numerusform>%n dates dans l’avenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date</source>
        <translation>
            <numerusform>%n ligne sans date</numerusform>
            <numerusform>%n lignes sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impossible date(s)</source>
        <translation>
            <numerusform>%n date impossible</numerusform>
            <numerusform>%n dates impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler date(s)</source>
        <translation>
            <numerusform>%n date de remplissage</numerusform>
            <numerusform>%n dates de remplissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable date(s)</source>
        <translation>
            <numerusform>%n date illisible</numerusform>
            <numerusform>%n dates illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown direction(s)</source>
        <translation>
            <numerusform>%n sens inconnu</numerusform>
            <numerusform>%n sens inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) with a likely typing mistake</source>
        <translation>
            <numerusform>%n e-mail avec une faute de frappe probable</numerusform>
            <numerusform>%n e-mails avec une faute de frappe probable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail illisible</numerusform>
            <numerusform>%n e-mails illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail de remplissage</numerusform>
            <numerusform>%n e-mails de remplissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) repaired</source>
        <translation>
            <numerusform>%n e-mail réparé</numerusform>
            <numerusform>%n e-mails réparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with several e-mails</source>
        <translation>
            <numerusform>%n cellule avec plusieurs e-mails</numerusform>
            <numerusform>%n cellules avec plusieurs e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cut short by a spreadsheet</source>
        <translation>
            <numerusform>%n numéro tronqué par un tableur</numerusform>
            <numerusform>%n numéros tronqués par un tableur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that do not say what happened</source>
        <translation>
            <numerusform>%n ligne ne dit pas ce qui s’est passé</numerusform>
            <numerusform>%n lignes ne disent pas ce qui s’est passé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown kind(s) of contact</source>
        <translation>
            <numerusform>%n type de contact inconnu</numerusform>
            <numerusform>%n types de contact inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are no name</source>
        <translation>
            <numerusform>%n cellule n’est pas un nom</numerusform>
            <numerusform>%n cellules ne sont pas des noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that name nobody</source>
        <translation>
            <numerusform>%n ligne ne désigne personne</numerusform>
            <numerusform>%n lignes ne désignent personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about orders that are not known</source>
        <translation>
            <numerusform>%n ligne sur une commande inconnue</numerusform>
            <numerusform>%n lignes sur des commandes inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) of another country</source>
        <translation>
            <numerusform>%n téléphone d’un autre pays</numerusform>
            <numerusform>%n téléphones d’un autre pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable phone number(s)</source>
        <translation>
            <numerusform>%n téléphone illisible</numerusform>
            <numerusform>%n téléphones illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler phone number(s)</source>
        <translation>
            <numerusform>%n téléphone de remplissage</numerusform>
            <numerusform>%n téléphones de remplissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with several phone numbers</source>
        <translation>
            <numerusform>%n cellule avec plusieurs téléphones</numerusform>
            <numerusform>%n cellules avec plusieurs téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) had lost their zero</source>
        <translation>
            <numerusform>%n téléphone avait perdu son zéro</numerusform>
            <numerusform>%n téléphones avaient perdu leur zéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postcode(s) of another country</source>
        <translation>
            <numerusform>%n code postal d’un autre pays</numerusform>
            <numerusform>%n codes postaux d’un autre pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable postcode(s)</source>
        <translation>
            <numerusform>%n code postal illisible</numerusform>
            <numerusform>%n codes postaux illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler postcode(s)</source>
        <translation>
            <numerusform>%n code postal de remplissage</numerusform>
            <numerusform>%n codes postaux de remplissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postcode(s) had lost their zero</source>
        <translation>
            <numerusform>%n code postal avait perdu son zéro</numerusform>
            <numerusform>%n codes postaux avaient perdu leur zéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable quantity value(s)</source>
        <translation>
            <numerusform>%n quantité illisible</numerusform>
            <numerusform>%n quantités illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported before</source>
        <translation>Ce fichier même a déjà été importé</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown order status value(s)</source>
        <translation>
            <numerusform>%n état de commande inconnu</numerusform>
            <numerusform>%n états de commande inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) shortened</source>
        <translation>
            <numerusform>%n texte raccourci</numerusform>
            <numerusform>%n textes raccourcis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable time(s)</source>
        <translation>
            <numerusform>%n heure illisible</numerusform>
            <numerusform>%n heures illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown title(s)</source>
        <translation>
            <numerusform>%n civilité inconnue</numerusform>
            <numerusform>%n civilités inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>The column writes both a comma and a point before the cents: say which one it is.</source>
        <translation>La colonne écrit tantôt une virgule, tantôt un point avant les centimes&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>The column never shows which sign is the decimal one.</source>
        <translation>La colonne ne montre jamais quel signe sépare les décimales.</translation>
    </message>
    <message>
        <source>A purchase without an amount would be a false figure.</source>
        <translation>Un achat sans montant fausserait les chiffres.</translation>
    </message>
    <message>
        <source>They cannot be added to the others, so they are left out.</source>
        <translation>Ils ne peuvent pas s’ajouter aux autres&#x202f;; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>They had more than four decimals.</source>
        <translation>Plus de quatre décimales.</translation>
    </message>
    <message>
        <source>Each of them is clear by itself, and read so.</source>
        <translation>Chacun est clair par lui-même, et lu ainsi.</translation>
    </message>
    <message>
        <source>Nothing is guessed in their place.</source>
        <translation>Rien n’est deviné à la place.</translation>
    </message>
    <message>
        <source>Their check digit is wrong; the rest of the row is kept.</source>
        <translation>Leur clé de contrôle est fausse&#x202f;; le reste de la ligne est gardé.</translation>
    </message>
    <message>
        <source>Amounts very different from last time</source>
        <translation>Montants très différents de la dernière fois</translation>
    </message>
    <message>
        <source>A column is empty that was filled last time</source>
        <translation>Une colonne est vide alors qu’elle était remplie la dernière fois</translation>
    </message>
    <message>
        <source>Two columns say the same in every row</source>
        <translation>Deux colonnes disent la même chose à chaque ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who refused, and the file says yes</source>
        <translation>
            <numerusform>%n personne qui a refusé, alors que le fichier dit oui</numerusform>
            <numerusform>%n personnes qui ont refusé, alors que le fichier dit oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a date in the future</source>
        <translation>
            <numerusform>%n ligne avec une date à venir</numerusform>
            <numerusform>%n lignes avec une date à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) whose lines do not add up to the total</source>
        <translation>
            <numerusform>%n commande dont les lignes ne font pas le total</numerusform>
            <numerusform>%n commandes dont les lignes ne font pas le total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that say neither test nor real</source>
        <translation>
            <numerusform>%n valeur qui ne dit ni essai ni réel</numerusform>
            <numerusform>%n valeurs qui ne disent ni essai ni réel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without any sale</source>
        <translation>
            <numerusform>%n mois sans aucune vente</numerusform>
            <numerusform>%n mois sans aucune vente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that move money but sell nothing</source>
        <translation>
            <numerusform>%n ligne qui déplace de l’argent sans rien vendre</numerusform>
            <numerusform>%n lignes qui déplacent de l’argent sans rien vendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) shared by many names</source>
        <translation>
            <numerusform>%n e-mail partagé par de nombreux noms</numerusform>
            <numerusform>%n e-mails partagés par de nombreux noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about people who asked to be erased</source>
        <translation>
            <numerusform>%n ligne sur une personne qui a demandé à être effacée</numerusform>
            <numerusform>%n lignes sur des personnes qui ont demandé à être effacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown kind(s) of sale</source>
        <translation>
            <numerusform>%n type de vente inconnu</numerusform>
            <numerusform>%n types de vente inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable rating(s)</source>
        <translation>
            <numerusform>%n note illisible</numerusform>
            <numerusform>%n notes illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in another currency</source>
        <translation>
            <numerusform>%n commande dans une autre devise</numerusform>
            <numerusform>%n commandes dans une autre devise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sale(s)</source>
        <translation>
            <numerusform>%n vente d’essai</numerusform>
            <numerusform>%n ventes d’essai</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual sale is many times larger or smaller: look at the decimal sign and at cents.</source>
        <translation>La vente habituelle est bien plus grande ou plus petite&#xa0;: regardez le signe décimal et les centimes.</translation>
    </message>
    <message>
        <source>The export may have changed, or was made without it.</source>
        <translation>L’export a peut-être changé, ou a été fait sans elle.</translation>
    </message>
    <message>
        <source>The export may be faulty: keep the right one only.</source>
        <translation>L’export est peut-être défectueux&#xa0;: ne gardez que la bonne.</translation>
    </message>
    <message>
        <source>The refusal stands; only a dated agreement given later would change it.</source>
        <translation>Le refus reste valable&#x202f;; seul un accord daté et plus récent le changerait.</translation>
    </message>
    <message>
        <source>Day and month may be the wrong way round.</source>
        <translation>Le jour et le mois sont peut-être inversés.</translation>
    </message>
    <message>
        <source>The total of the order counts; look whether lines are missing.</source>
        <translation>Le total de la commande compte&#x202f;; vérifiez s’il manque des lignes.</translation>
    </message>
    <message>
        <source>These rows count as real.</source>
        <translation>Ces lignes comptent comme réelles.</translation>
    </message>
    <message>
        <source>A part of the export may be missing.</source>
        <translation>Il manque peut-être une partie de l’export.</translation>
    </message>
    <message>
        <source>Transfers, fees and your own payments are left out.</source>
        <translation>Les virements, les frais et vos propres paiements sont laissés de côté.</translation>
    </message>
    <message>
        <source>It may be a filler or the address of a marketplace: nobody is merged for it alone.</source>
        <translation>C’est peut-être une adresse de remplissage ou de place de marché&#xa0;: personne n’est réuni pour cette seule raison.</translation>
    </message>
    <message>
        <source>They are not created again; their purchases stay in the totals without a name.</source>
        <translation>Elles ne sont pas recréées&#x202f;; leurs achats restent dans les totaux sans nom.</translation>
    </message>
    <message>
        <source>The sign of the amount says whether it is a refund.</source>
        <translation>Le signe du montant dit s’il s’agit d’un remboursement.</translation>
    </message>
    <message>
        <source>The contact is kept without its rating.</source>
        <translation>Le contact est gardé sans sa note.</translation>
    </message>
    <message>
        <source>They are kept, and never added to figures in the currency of your business.</source>
        <translation>Elles sont gardées, et jamais ajoutées aux chiffres dans la devise de votre entreprise.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Ces valeurs sont laissées de côté.</translation>
    </message>
    <message>
        <source>Two digits were written; the likelier century is taken.</source>
        <translation>Deux chiffres étaient écrits&#x202f;; le siècle le plus probable est retenu.</translation>
    </message>
    <message>
        <source>The usual channel of such contacts is taken.</source>
        <translation>Le canal habituel de tels contacts est retenu.</translation>
    </message>
    <message>
        <source>They stay “never asked”, never “yes”.</source>
        <translation>Ces réponses restent «&#xa0;jamais demandé&#xa0;», jamais «&#xa0;oui&#xa0;».</translation>
    </message>
    <message>
        <source>Several currencies share this sign; the likelier one is taken.</source>
        <translation>Plusieurs monnaies partagent ce signe&#x202f;; la plus probable est retenue.</translation>
    </message>
    <message>
        <source>A program had written them as seconds since 1970.</source>
        <translation>Un logiciel les avait écrites en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>Days such as 31 April or 29 February of an ordinary year are not guessed.</source>
        <translation>Un 31 avril ou un 29 février d’une année ordinaire ne se devine pas.</translation>
    </message>
    <message>
        <source>A month, a quarter or a year alone is not placed on a day.</source>
        <translation>Un mois, un trimestre ou une année seuls ne sont pas placés sur un jour.</translation>
    </message>
    <message>
        <source>They were given in world time, and it was another day where you are.</source>
        <translation>Elles étaient en temps universel, et c’était un autre jour chez vous.</translation>
    </message>
    <message>
        <source>The column never shows which comes first, the day or the month: check one of them.</source>
        <translation>La colonne ne montre jamais ce qui vient d’abord, le jour ou le mois&#xa0;: vérifiez une de ces dates.</translation>
    </message>
    <message>
        <source>They have the day and the month the other way round; they are not turned.</source>
        <translation>Le jour et le mois y sont dans l’autre sens&#x202f;; elles ne sont pas retournées.</translation>
    </message>
    <message>
        <source>Your country has several clocks; the day is kept as written.</source>
        <translation>Votre pays a plusieurs heures locales&#x202f;; le jour est gardé tel qu’écrit.</translation>
    </message>
    <message>
        <source>They stay empty.</source>
        <translation>Elles restent vides.</translation>
    </message>
    <message>
        <source>The currency of your business is taken.</source>
        <translation>La devise de votre entreprise est retenue.</translation>
    </message>
    <message>
        <source>Say which comes first, the day or the month.</source>
        <translation>Dites ce qui vient d’abord, le jour ou le mois.</translation>
    </message>
    <message>
        <source>A spreadsheet had turned them into numbers.</source>
        <translation>Un tableur en avait fait des nombres.</translation>
    </message>
    <message>
        <source>What has not happened yet is not counted.</source>
        <translation>Ce qui n’est pas encore arrivé n’est pas compté.</translation>
    </message>
    <message>
        <source>What has no date cannot be placed in time.</source>
        <translation>Sans date, rien ne peut être situé dans le temps.</translation>
    </message>
    <message>
        <source>They are too long ago to be true.</source>
        <translation>Trop anciennes pour être vraies.</translation>
    </message>
    <message>
        <source>Values such as 01/01/1900 stand for “no date”.</source>
        <translation>Des valeurs comme 01/01/1900 veulent dire «&#xa0;pas de date&#xa0;».</translation>
    </message>
    <message>
        <source>The usual direction of such contacts is taken.</source>
        <translation>Le sens habituel de tels contacts est retenu.</translation>
    </message>
    <message>
        <source>Kept as written; a correction is proposed.</source>
        <translation>Gardé tel quel&#x202f;; une correction est proposée.</translation>
    </message>
    <message>
        <source>The rest of their rows is kept.</source>
        <translation>Le reste de la ligne est gardé.</translation>
    </message>
    <message>
        <source>Addresses that stand for “none” are left out.</source>
        <translation>Les adresses qui veulent dire «&#xa0;aucune&#xa0;» sont laissées de côté.</translation>
    </message>
    <message>
        <source>Stray signs around the address were taken off.</source>
        <translation>Les signes égarés autour de l’adresse ont été ôtés.</translation>
    </message>
    <message>
        <source>The first one is kept.</source>
        <translation>Le premier est gardé.</translation>
    </message>
    <message>
        <source>Their last digits are lost, so they identify nobody.</source>
        <translation>Leurs derniers chiffres sont perdus&#xa0;: ils ne désignent plus personne.</translation>
    </message>
    <message>
        <source>A contact without a kind cannot be counted.</source>
        <translation>Un contact dont on ignore le type ne peut pas être compté.</translation>
    </message>
    <message>
        <source>They are left out; the rest of their rows is kept.</source>
        <translation>Ces valeurs sont laissées de côté&#x202f;; le reste de la ligne est gardé.</translation>
    </message>
    <message>
        <source>No name, e-mail, phone or number says whom they are about.</source>
        <translation>Aucun nom, e-mail, téléphone ou numéro ne dit de qui il s’agit.</translation>
    </message>
    <message>
        <source>Without a date or an amount, a row can only update an order that an earlier file of this source brought.</source>
        <translation>Sans date ou sans montant, une ligne ne peut que mettre à jour une commande apportée par un fichier précédent de cette source.</translation>
    </message>
    <message>
        <source>Impossible in your country, right in another one.</source>
        <translation>Impossible dans votre pays, juste dans un autre.</translation>
    </message>
    <message>
        <source>Numbers such as 0600000000 are left out.</source>
        <translation>Les numéros comme 0600000000 sont laissés de côté.</translation>
    </message>
    <message>
        <source>A spreadsheet had taken it off.</source>
        <translation>Un tableur l’avait ôté.</translation>
    </message>
    <message>
        <source>They look foreign throughout the file; no zero was put back.</source>
        <translation>Ils semblent étrangers dans tout le fichier&#x202f;; aucun zéro n’a été remis.</translation>
    </message>
    <message>
        <source>Values such as 00000 are left out.</source>
        <translation>Les valeurs comme 00000 sont laissées de côté.</translation>
    </message>
    <message>
        <source>Rows already known are not counted twice.</source>
        <translation>Les lignes déjà connues ne sont pas comptées deux fois.</translation>
    </message>
    <message>
        <source>These orders count as sales.</source>
        <translation>Ces commandes comptent comme des ventes.</translation>
    </message>
    <message>
        <source>They were longer than what is kept.</source>
        <translation>Plus longs que ce qui est gardé.</translation>
    </message>
    <message>
        <source>The day is kept.</source>
        <translation>Le jour est gardé.</translation>
    </message>
    <message>
        <source>They are left out; nothing is guessed about anybody.</source>
        <translation>Ces valeurs sont laissées de côté&#x202f;; rien n’est deviné sur personne.</translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée</translation>
    </message>
    <message>
        <source>Chosen twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Customer: number</source>
        <translation>Client&#xa0;: numéro</translation>
    </message>
    <message>
        <source>Customer: loyalty card</source>
        <translation>Client&#xa0;: carte de fidélité</translation>
    </message>
    <message>
        <source>Customer: title</source>
        <translation>Client&#xa0;: civilité</translation>
    </message>
    <message>
        <source>Customer: first name</source>
        <translation>Client&#xa0;: prénom</translation>
    </message>
    <message>
        <source>Customer: last name</source>
        <translation>Client&#xa0;: nom</translation>
    </message>
    <message>
        <source>Customer: full name</source>
        <translation>Client&#xa0;: nom complet</translation>
    </message>
    <message>
        <source>Customer: company</source>
        <translation>Client&#xa0;: société</translation>
    </message>
    <message>
        <source>Customer: company number</source>
        <translation>Client&#xa0;: numéro d’entreprise</translation>
    </message>
    <message>
        <source>Customer: e-mail</source>
        <translation>Client&#xa0;: e-mail</translation>
    </message>
    <message>
        <source>Customer: phone</source>
        <translation>Client&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Customer: second phone</source>
        <translation>Client&#xa0;: second téléphone</translation>
    </message>
    <message>
        <source>Customer: street</source>
        <translation>Client&#xa0;: adresse</translation>
    </message>
    <message>
        <source>Customer: street, second line</source>
        <translation>Client&#xa0;: adresse, suite</translation>
    </message>
    <message>
        <source>Customer: postcode</source>
        <translation>Client&#xa0;: code postal</translation>
    </message>
    <message>
        <source>Customer: town</source>
        <translation>Client&#xa0;: ville</translation>
    </message>
    <message>
        <source>Customer: country</source>
        <translation>Client&#xa0;: pays</translation>
    </message>
    <message>
        <source>Customer: birthday</source>
        <translation>Client&#xa0;: date de naissance</translation>
    </message>
    <message>
        <source>Customer: known since</source>
        <translation>Client&#xa0;: connu depuis</translation>
    </message>
    <message>
        <source>Customer: note</source>
        <translation>Client&#xa0;: note</translation>
    </message>
    <message>
        <source>Customer: language</source>
        <translation>Client&#xa0;: langue</translation>
    </message>
    <message>
        <source>Consent: e-mail</source>
        <translation>Accord&#xa0;: e-mail</translation>
    </message>
    <message>
        <source>Consent: SMS</source>
        <translation>Accord&#xa0;: SMS</translation>
    </message>
    <message>
        <source>Consent: letter</source>
        <translation>Accord&#xa0;: courrier</translation>
    </message>
    <message>
        <source>Consent: phone</source>
        <translation>Accord&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Refusal: e-mail</source>
        <translation>Refus&#xa0;: e-mail</translation>
    </message>
    <message>
        <source>Refusal: SMS</source>
        <translation>Refus&#xa0;: SMS</translation>
    </message>
    <message>
        <source>Consent: date</source>
        <translation>Accord&#xa0;: date</translation>
    </message>
    <message>
        <source>Consent: date of the agreement</source>
        <translation>Consentement&#xa0;: date de l’accord</translation>
    </message>
    <message>
        <source>Refusal: date</source>
        <translation>Refus&#xa0;: date</translation>
    </message>
    <message>
        <source>Purchase: number</source>
        <translation>Achat&#xa0;: numéro</translation>
    </message>
    <message>
        <source>Purchase: date</source>
        <translation>Achat&#xa0;: date</translation>
    </message>
    <message>
        <source>Purchase: time</source>
        <translation>Achat&#xa0;: heure</translation>
    </message>
    <message>
        <source>Purchase: total</source>
        <translation>Achat&#xa0;: total TTC</translation>
    </message>
    <message>
        <source>Purchase: amount given back</source>
        <translation>Achat&#xa0;: montant remboursé</translation>
    </message>
    <message>
        <source>Purchase: discount</source>
        <translation>Achat&#xa0;: remise</translation>
    </message>
    <message>
        <source>Purchase: shipping</source>
        <translation>Achat&#xa0;: port</translation>
    </message>
    <message>
        <source>Purchase: tax</source>
        <translation>Achat&#xa0;: TVA</translation>
    </message>
    <message>
        <source>Purchase: tip</source>
        <translation>Achat&#xa0;: pourboire</translation>
    </message>
    <message>
        <source>Purchase: gift cards sold</source>
        <translation>Achat&#xa0;: cartes cadeaux vendues</translation>
    </message>
    <message>
        <source>Purchase: cost of the goods</source>
        <translation>Achat&#xa0;: coût des marchandises</translation>
    </message>
    <message>
        <source>Purchase: total after refunds</source>
        <translation>Achat&#xa0;: total après remboursements</translation>
    </message>
    <message>
        <source>Purchase: currency</source>
        <translation>Achat&#xa0;: devise</translation>
    </message>
    <message>
        <source>Purchase: status</source>
        <translation>Achat&#xa0;: état</translation>
    </message>
    <message>
        <source>Purchase: sale or refund</source>
        <translation>Achat&#xa0;: vente ou remboursement</translation>
    </message>
    <message>
        <source>Purchase: real or test</source>
        <translation>Achat&#xa0;: réel ou essai</translation>
    </message>
    <message>
        <source>Purchase: channel</source>
        <translation>Achat&#xa0;: canal</translation>
    </message>
    <message>
        <source>Purchase: cancelled on</source>
        <translation>Achat&#xa0;: annulé le</translation>
    </message>
    <message>
        <source>Purchase: e-mail of who is refunded</source>
        <translation>Achat&#xa0;: e-mail de la personne remboursée</translation>
    </message>
    <message>
        <source>Line: product</source>
        <translation>Ligne&#xa0;: produit</translation>
    </message>
    <message>
        <source>Line: product number</source>
        <translation>Ligne&#xa0;: référence</translation>
    </message>
    <message>
        <source>Line: category</source>
        <translation>Ligne&#xa0;: catégorie</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Ligne&#xa0;: quantité</translation>
    </message>
    <message>
        <source>Line: unit price</source>
        <translation>Ligne&#xa0;: prix unitaire</translation>
    </message>
    <message>
        <source>Line: amount</source>
        <translation>Ligne&#xa0;: montant</translation>
    </message>
    <message>
        <source>Line: discount</source>
        <translation>Ligne&#xa0;: remise</translation>
    </message>
    <message>
        <source>Line: cost</source>
        <translation>Ligne&#xa0;: coût</translation>
    </message>
    <message>
        <source>Line: unit cost</source>
        <translation>Ligne&#xa0;: coût unitaire</translation>
    </message>
    <message>
        <source>Contact: what happened</source>
        <translation>Contact&#xa0;: ce qui s’est passé</translation>
    </message>
    <message>
        <source>Contact: date</source>
        <translation>Contact&#xa0;: date</translation>
    </message>
    <message>
        <source>Contact: channel</source>
        <translation>Contact&#xa0;: canal</translation>
    </message>
    <message>
        <source>Contact: campaign</source>
        <translation>Contact&#xa0;: campagne</translation>
    </message>
    <message>
        <source>Contact: direction</source>
        <translation>Contact&#xa0;: sens</translation>
    </message>
    <message>
        <source>Contact: detail</source>
        <translation>Contact&#xa0;: détail</translation>
    </message>
    <message>
        <source>Contact: score or rating</source>
        <translation>Contact&#xa0;: note ou réponse</translation>
    </message>
    <message>
        <source>Contact: points</source>
        <translation>Contact&#xa0;: points</translation>
    </message>
    <message>
        <source>Contact: amount</source>
        <translation>Contact&#xa0;: montant</translation>
    </message>
    <message>
        <source>Contact: other person</source>
        <translation>Contact&#xa0;: autre personne</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16 gros-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Unicode (UTF-32 gros-boutiste)</translation>
    </message>
    <message>
        <source>Windows (1252)</source>
        <translation>Windows (1252)</translation>
    </message>
    <message>
        <source>Latin 9 (ISO 8859-15)</source>
        <translation>Latin 9 (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Mac (Roman)</source>
        <translation>Mac (Roman)</translation>
    </message>
    <message>
        <source>DOS (850)</source>
        <translation>DOS (850)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Text with separators</source>
        <translation>Texte à séparateurs</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbook (older)</source>
        <translation>Classeur Excel (ancien)</translation>
    </message>
    <message>
        <source>LibreOffice workbook</source>
        <translation>Classeur LibreOffice</translation>
    </message>
    <message>
        <source>Checking what is in force</source>
        <translation>Vérification de ce qui est en vigueur</translation>
    </message>
    <message>
        <source>Finding who is the same customer</source>
        <translation>Recherche des fiches d’un même client</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Making the rows quick to find</source>
        <translation>Préparation d’un accès rapide aux lignes</translation>
    </message>
    <message>
        <source>Writing the customers</source>
        <translation>Écriture des clients</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Ses accords</translation>
    </message>
    <message>
        <source>The purchase</source>
        <translation>L’achat</translation>
    </message>
    <message>
        <source>The line of a purchase</source>
        <translation>La ligne d’achat</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Le contact</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Returned, not delivered</source>
        <translation>Non remis, revenu</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Venant du client</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Venant de nous</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter by post</source>
        <translation>Courrier postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Mlle</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Maître</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Pr</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refus</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>%n customer record(s)</source>
        <translation>
            <numerusform>%n fiche client</numerusform>
            <numerusform>%n fiches client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n achat</numerusform>
            <numerusform>%n achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne d’achat</numerusform>
            <numerusform>%n lignes d’achat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) and refusals</source>
        <translation>
            <numerusform>%n accord ou refus</numerusform>
            <numerusform>%n accords et refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} will be added or updated. Nothing is saved yet, and the import can be undone.</source>
        <translation>Seront ajoutés ou mis à jour&#xa0;: {things}. Rien n’est encore enregistré, et l’import pourra être annulé.</translation>
    </message>
    <message>
        <source>Everything in these files is known already. Nothing will change.</source>
        <translation>Tout ce que contiennent ces fichiers est déjà connu. Rien ne changera.</translation>
    </message>
    <message>
        <source>{things} added or updated.</source>
        <translation>Ajouté ou mis à jour&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Everything in these files was known already.</source>
        <translation>Tout ce que contiennent ces fichiers était déjà connu.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>An import is running. Add files when it has ended.</source>
        <translation>Un import est en cours. Ajoutez des fichiers quand il sera terminé.</translation>
    </message>
    <message>
        <source>Drop the files of your tools; nothing is saved before you say so.</source>
        <translation>Déposez les fichiers de vos outils&#x202f;; rien n’est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>Step 2: say what each column contains. Most of it is done.</source>
        <translation>Étape 2&#xa0;: dites ce que contient chaque colonne. Le plus gros est déjà fait.</translation>
    </message>
    <message>
        <source>Step 3: what importing will do, counted row by row.</source>
        <translation>Étape 3&#xa0;: ce que fera l’import, compté ligne par ligne.</translation>
    </message>
    <message>
        <source>Step 4: what was imported.</source>
        <translation>Étape 4&#xa0;: ce qui a été importé.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.vcf *.zip);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.vcf *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The rejected rows are in “{file}”.</source>
        <translation>Les lignes rejetées sont dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Correct them in your spreadsheet and save; the last column says what is wrong in each.</source>
        <translation>Corrigez-les dans votre tableur et enregistrez&#x202f;; la dernière colonne dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Checking {files}</source>
        <translation>Vérification de {files}</translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation>Import de {files}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>{rows} imported</source>
        <translation>Import terminé&#xa0;: {rows}</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>“{column}”: which comes first, day or month?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: le jour ou le mois d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>“{column}”: of the line or of the order?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: par ligne ou par commande&#x202f;?</translation>
    </message>
    <message>
        <source>“{column}”: which sign comes before the cents?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: quel signe précède les centimes&#x202f;?</translation>
    </message>
    <message>
        <source>“{column}”: in which currency?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: dans quelle monnaie&#x202f;?</translation>
    </message>
    <message>
        <source>“{column}”: whose clock do the times follow?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: à l’heure de quel pays&#x202f;?</translation>
    </message>
    <message>
        <source>“{column}”: of which country?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: de quel pays&#x202f;?</translation>
    </message>
    <message>
        <source>“{column}”: which is right?</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: qu’est-ce qui est juste&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) would fall on another day, such as {examples}.</source>
        <translation>
            <numerusform>%n achat tomberait un autre jour, par exemple {examples}.</numerusform>
            <numerusform>%n achats tomberaient un autre jour, par exemple {examples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every date can be read both ways, such as {examples}.</source>
        <translation>Chaque date se lit des deux façons, par exemple {examples}.</translation>
    </message>
    <message>
        <source>Every amount can be read both ways, such as {examples}.</source>
        <translation>Chaque montant se lit des deux façons, par exemple {examples}.</translation>
    </message>
    <message>
        <source>The sign in the file belongs to several currencies: {examples}.</source>
        <translation>Le signe du fichier est celui de plusieurs monnaies&#xa0;: {examples}.</translation>
    </message>
    <message>
        <source>They are right in several countries, such as {examples}.</source>
        <translation>Ils sont justes dans plusieurs pays, par exemple {examples}.</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} en tout</translation>
    </message>
    <message numerus="yes">
        <source>In %n order(s) of several lines the same amount comes again: probably the order’s total.</source>
        <translation>
            <numerusform>Sur %n commande de plusieurs lignes, le même montant se répète&#xa0;: c’est sans doute le total de la commande.</numerusform>
            <numerusform>Sur %n commandes de plusieurs lignes, le même montant se répète&#xa0;: c’est sans doute le total de la commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most orders of several lines hold different amounts: probably the line’s amount.</source>
        <translation>La plupart des commandes de plusieurs lignes portent des montants différents&#xa0;: c’est sans doute le montant de la ligne.</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Total de la commande</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Montant de la ligne</translation>
    </message>
    <message>
        <source>The comma: 12,50</source>
        <translation>La virgule&#xa0;: 12,50</translation>
    </message>
    <message>
        <source>The point: 12.50</source>
        <translation>Le point&#xa0;: 12.50</translation>
    </message>
    <message>
        <source>Turned into the time of your shop</source>
        <translation>Mises à l’heure de votre boutique</translation>
    </message>
    <message>
        <source>As written in the file</source>
        <translation>Comme écrites dans le fichier</translation>
    </message>
    <message>
        <source>“{column}”: {answer}</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>“{column}”: {answer} ({effect})</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: {answer} ({effect})</translation>
    </message>
    <message>
        <source>Two columns are “{field}”. Keep the right one and choose another field for the other.</source>
        <translation>Deux colonnes sont «&#xa0;{field}&#xa0;». Gardez la bonne et choisissez autre chose pour l’autre.</translation>
    </message>
    <message>
        <source>No column is “{field}”. Choose the column that holds it.</source>
        <translation>Aucune colonne n’est «&#xa0;{field}&#xa0;». Choisissez celle qui le contient.</translation>
    </message>
    <message>
        <source>Answer the question about “{column}”.</source>
        <translation>Répondez à la question sur «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>row {row}: {value}</source>
        <translation>ligne {row}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>in “{column}”</source>
        <translation>dans «&#xa0;{column}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message numerus="yes">
        <source>%n empty row(s) left out.</source>
        <translation>
            <numerusform>%n ligne vide laissée de côté.</numerusform>
            <numerusform>%n lignes vides laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the archive: {member}.</source>
        <translation>Lu dans l’archive&#xa0;: {member}.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were never worked out: open and save the workbook once to have their values.</source>
        <translation>
            <numerusform>%n formule n’a jamais été calculée&#xa0;: ouvrez et enregistrez une fois le classeur pour obtenir sa valeur.</numerusform>
            <numerusform>%n formules n’ont jamais été calculées&#xa0;: ouvrez et enregistrez une fois le classeur pour obtenir leurs valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more header row(s) joined with the first.</source>
        <translation>
            <numerusform>%n autre ligne d’en-tête jointe à la première.</numerusform>
            <numerusform>%n autres lignes d’en-tête jointes à la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {sheets}.</source>
        <translation>Les feuilles masquées ne sont pas lues&#xa0;: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>Merged cells repeated in %n row(s).</source>
        <translation>
            <numerusform>Cellules fusionnées répétées dans %n ligne.</numerusform>
            <numerusform>Cellules fusionnées répétées dans %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the file were written with other accents.</source>
        <translation>Des parties du fichier étaient écrites avec d’autres accents.</translation>
    </message>
    <message numerus="yes">
        <source>Broken accents put right in %n row(s).</source>
        <translation>
            <numerusform>Accents abîmés réparés dans %n ligne.</numerusform>
            <numerusform>Accents abîmés réparés dans %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no header; its columns are numbered.</source>
        <translation>Le fichier n’a pas de titres&#x202f;; ses colonnes sont numérotées.</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable sign(s) removed.</source>
        <translation>
            <numerusform>%n signe illisible ôté.</numerusform>
            <numerusform>%n signes illisibles ôtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page title(s) left out.</source>
        <translation>
            <numerusform>%n titre de page laissé de côté.</numerusform>
            <numerusform>%n titres de page laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more list(s).</source>
        <translation>
            <numerusform>Le fichier contient %n autre liste.</numerusform>
            <numerusform>Le fichier contient %n autres listes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page holds %n more table(s).</source>
        <translation>
            <numerusform>La page contient %n autre tableau.</numerusform>
            <numerusform>La page contient %n autres tableaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) read as one.</source>
        <translation>
            <numerusform>%n partie lue.</numerusform>
            <numerusform>%n parties lues comme un seul fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures and other things of the cards left out (%n).</source>
        <translation>
            <numerusform>Photos et autres contenus des fiches laissés de côté (%n).</numerusform>
            <numerusform>Photos et autres contenus des fiches laissés de côté (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each line of “{column}”.</source>
        <translation>Une ligne du tableau pour chaque ligne de «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of another width put right.</source>
        <translation>
            <numerusform>%n ligne d’une autre largeur remise en place.</numerusform>
            <numerusform>%n lignes d’une autre largeur remises en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) below the table left out.</source>
        <translation>
            <numerusform>%n remarque sous le tableau laissée de côté.</numerusform>
            <numerusform>%n remarques sous le tableau laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated header(s) left out.</source>
        <translation>
            <numerusform>%n ligne de titres répétée laissée de côté.</numerusform>
            <numerusform>%n lignes de titres répétées laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with another separator put right.</source>
        <translation>
            <numerusform>%n ligne d’un autre séparateur remise en place.</numerusform>
            <numerusform>%n lignes d’un autre séparateur remises en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruled line(s) left out.</source>
        <translation>
            <numerusform>%n trait laissé de côté.</numerusform>
            <numerusform>%n traits laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins at row {row}; choose its header row to read it instead.</source>
        <translation>Un second tableau commence à la ligne {row}&#x202f;; choisissez sa ligne d’en-tête pour le lire à la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s) left out.</source>
        <translation>
            <numerusform>%n ligne de total laissée de côté.</numerusform>
            <numerusform>%n lignes de total laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that cannot be read left out.</source>
        <translation>
            <numerusform>%n ligne illisible laissée de côté.</numerusform>
            <numerusform>%n lignes illisibles laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leading zeros put back in %n column(s).</source>
        <translation>
            <numerusform>Zéros du début rétablis dans %n colonne.</numerusform>
            <numerusform>Zéros du début rétablis dans %n colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of units left out.</source>
        <translation>
            <numerusform>%n ligne d’unités laissée de côté.</numerusform>
            <numerusform>%n lignes d’unités laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>environ %n ligne</numerusform>
            <numerusform>environ %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {columns}.</source>
        <translation>{rows}, {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header left out.</source>
        <translation>
            <numerusform>%n ligne au-dessus des titres laissée de côté.</numerusform>
            <numerusform>%n lignes au-dessus des titres laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>{format}.</source>
        <translation>{format}.</translation>
    </message>
    <message>
        <source>{format}, sheet “{sheet}”.</source>
        <translation>{format}, feuille «&#xa0;{sheet}&#xa0;».</translation>
    </message>
    <message>
        <source>One column, accents: {encoding}.</source>
        <translation>Une seule colonne, accents {encoding}.</translation>
    </message>
    <message>
        <source>Separator: {delimiter}, accents: {encoding}.</source>
        <translation>Séparateur {delimiter}, accents {encoding}.</translation>
    </message>
    <message>
        <source>Excel workbook (binary)</source>
        <translation>Classeur Excel (binaire)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, un enregistrement par ligne</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Carnet d’adresses (vCard)</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tableau d’une page web</translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message>
        <source>See the corrections proposed…</source>
        <translation>Voir les corrections proposées…</translation>
    </message>
    <message>
        <source>Say what they mean…</source>
        <translation>Dire ce qu’elles veulent dire…</translation>
    </message>
    <message>
        <source>Correct or leave out the values…</source>
        <translation>Corriger ou écarter les valeurs…</translation>
    </message>
    <message>
        <source>Read as day, month, year</source>
        <translation>Lire jour, mois, année</translation>
    </message>
    <message>
        <source>Read as month, day, year</source>
        <translation>Lire mois, jour, année</translation>
    </message>
    <message>
        <source>Read with a decimal comma</source>
        <translation>Lire avec une virgule décimale</translation>
    </message>
    <message>
        <source>Read with a decimal point</source>
        <translation>Lire avec un point décimal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>Aller à la colonne</translation>
    </message>
</context>
<context>
    <name>JobMark</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Stopping; everything will be as before.</source>
        <translation>Arrêt en cours&#x202f;; tout sera comme avant.</translation>
    </message>
</context>
<context>
    <name>JoinChoice</name>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins une</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not all</source>
        <translation>pas toutes</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join “{column}” with another column</source>
        <translation>Réunir «&#xa0;{column}&#xa0;» avec une autre colonne</translation>
    </message>
    <message>
        <source>Both are read as one value: a date and its time, a number and its street.</source>
        <translation>Les deux sont lues comme une seule valeur&#xa0;: une date et son heure, un numéro et sa rue.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>Together they are</source>
        <translation>Ensemble, c’est</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>KeptMappings</name>
    <message>
        <source>Keep this mapping</source>
        <translation>Garder cette correspondance</translation>
    </message>
    <message>
        <source>It can then be applied to any other file.</source>
        <translation>Elle pourra ensuite être appliquée à tout autre fichier.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>{source} mapping.json</source>
        <translation>{source} correspondance.json</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer cette correspondance</translation>
    </message>
    <message>
        <source>Apply a mapping</source>
        <translation>Appliquer une correspondance</translation>
    </message>
    <message>
        <source>The mapping was saved as “{file}”</source>
        <translation>Correspondance enregistrée dans «&#xa0;{file}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeyFigureStrip</name>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Chiffre d’affaires, 12 mois</translation>
    </message>
    <message>
        <source>Active customers, 12 months</source>
        <translation>Clients actifs, 12 mois</translation>
    </message>
    <message>
        <source>Average basket, 12 months</source>
        <translation>Panier moyen, 12 mois</translation>
    </message>
    <message>
        <source>Loyal, at risk today</source>
        <translation>Fidèles à risque aujourd’hui</translation>
    </message>
    <message>
        <source>Loyal, at risk on that day</source>
        <translation>Fidèles à risque ce jour-là</translation>
    </message>
    <message>
        <source>Segment At risk: they bought often and have not come for long. The risk of leaving, in Scores, is told of every customer of the year: its high risks are more.</source>
        <translation>Segment À risque&#xa0;: ils achetaient souvent et ne viennent plus depuis longtemps. Le risque de départ, dans Scores, porte sur tous les clients de l’année&#xa0;: ses risques élevés sont plus nombreux.</translation>
    </message>
    <message>
        <source>Of which {amount} of sales without a known customer.</source>
        <translation>Dont {amount} de ventes sans client connu.</translation>
    </message>
    <message>
        <source>comparing with a year ago…</source>
        <translation>comparaison avec l’an dernier…</translation>
    </message>
    <message>
        <source>no year before to compare</source>
        <translation>pas d’année antérieure</translation>
    </message>
    <message>
        <source>unchanged over a year</source>
        <translation>inchangé sur un an</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>sur un an</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Contact plan</source>
        <translation>Plan de contact</translation>
    </message>
    <message>
        <source>Mailings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Meilleurs clients</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Fidèles</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Occasionnels</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Gros</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relationnel</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais demandé</translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation>Comparaison des fiches</translation>
    </message>
    <message>
        <source>Joining the records of one person</source>
        <translation>Réunion des fiches d’une même personne</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>Préparation de la comparaison</translation>
    </message>
    <message>
        <source>Writing the customers</source>
        <translation>Écriture des clients</translation>
    </message>
    <message>
        <source>Building the profiles</source>
        <translation>Construction des profils</translation>
    </message>
    <message>
        <source>Writing the example’s files</source>
        <translation>Écriture des fichiers de l’exemple</translation>
    </message>
    <message>
        <source>Inventing the example’s customers</source>
        <translation>Invention des clients de l’exemple</translation>
    </message>
    <message>
        <source>Computing the scores</source>
        <translation>Calcul des scores</translation>
    </message>
    <message>
        <source>Finding who is who</source>
        <translation>Recherche de qui est qui</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Takes effect at once, nothing is closed.</source>
        <translation>Prend effet aussitôt, rien ne se ferme.</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>How the risk spreads</source>
        <translation>Répartition du risque</translation>
    </message>
    <message>
        <source>customers by step of 5 points</source>
        <translation>nombre de clients par tranche de 5 points</translation>
    </message>
    <message>
        <source>chance of buying nothing in the next {span}</source>
        <translation>probabilité de ne rien acheter dans les {span} à venir</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Percentages cannot be told yet; see beside why.</source>
        <translation>Les pourcentages ne peuvent pas encore être dits&#x202f;; la raison est à côté.</translation>
    </message>
    <message>
        <source>{level}: {customers}</source>
        <translation>{level}&#xa0;: {customers}</translation>
    </message>
    <message>
        <source>Medium from</source>
        <translation>Moyen à partir de</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>Élevé à partir de</translation>
    </message>
    <message>
        <source>Looks ahead</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>Garder ces seuils</translation>
    </message>
    <message>
        <source>by your customers’ rhythm</source>
        <translation>selon le rythme de vos clients</translation>
    </message>
</context>
<context>
    <name>LifetimeCard</name>
    <message>
        <source>How it is counted</source>
        <translation>Comment elle est calculée</translation>
    </message>
    <message>
        <source>Another horizon or margin computes the values again; you can take it back.</source>
        <translation>Un autre horizon ou une autre marge recalcule les valeurs&#x202f;; vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <source>Looks ahead</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Say values in margin</source>
        <translation>Dire les valeurs en marge</translation>
    </message>
    <message>
        <source>Save and recompute</source>
        <translation>Enregistrer et recalculer</translation>
    </message>
</context>
<context>
    <name>LifetimeView</name>
    <message>
        <source>Make a segment of the best tenth</source>
        <translation>Faire un segment du meilleur dixième</translation>
    </message>
    <message>
        <source>Nobody has bought yet.</source>
        <translation>Personne n’a encore acheté.</translation>
    </message>
    <message>
        <source>No lifetime value yet</source>
        <translation>Pas encore de valeur vie client</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Importer des ventes…</translation>
    </message>
    <message>
        <source>Margin to come, {span}</source>
        <translation>Marge à venir, {span}</translation>
    </message>
    <message>
        <source>Revenue to come, {span}</source>
        <translation>Chiffre d’affaires à venir, {span}</translation>
    </message>
    <message>
        <source>{count} without a purchase have none</source>
        <translation>{count} sans achat n’en ont pas</translation>
    </message>
    <message>
        <source>On average, per customer</source>
        <translation>En moyenne, par client</translation>
    </message>
    <message>
        <source>most will bring less</source>
        <translation>la plupart apporteront moins</translation>
    </message>
    <message>
        <source>{customers}, the first tenth</source>
        <translation>{customers}, le premier dixième</translation>
    </message>
    <message>
        <source>Held by the best tenth</source>
        <translation>Part du meilleur dixième</translation>
    </message>
    <message>
        <source>Customers with a value</source>
        <translation>Clients évalués</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Qui la porte</translation>
    </message>
    <message>
        <source>part of the value to come</source>
        <translation>part de la valeur à venir</translation>
    </message>
    <message>
        <source>The best {share} of customers</source>
        <translation>Les {share} de clients de tête</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Part of the value</source>
        <translation>Part de la valeur</translation>
    </message>
    <message>
        <source>Looking after one customer of ten keeps {share} of what is to come.</source>
        <translation>Prendre soin d’un client sur dix, c’est garder {share} de ce qui est à venir.</translation>
    </message>
    <message>
        <source>Tested on your own data</source>
        <translation>Testé sur vos propres données</translation>
    </message>
    <message>
        <source>Placed on {day}, knowing nothing later, it announced what {customers} would bring by {until}.</source>
        <translation>Placée au {day}, sans rien savoir de la suite, elle annonçait ce que {customers} apporteraient d’ici au {until}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venu</translation>
    </message>
    <message>
        <source>{inside} of the customers ended within their interval.</source>
        <translation>{inside} des clients ont fini dans leur fourchette.</translation>
    </message>
    <message>
        <source>By the quarter they came</source>
        <translation>Selon le trimestre d’arrivée</translation>
    </message>
    <message>
        <source>brought by one customer, added up</source>
        <translation>apporté par client, en cumul</translation>
    </message>
    <message>
        <source>Down: the quarter of the first purchase. Across: months since then. Last: still to come.</source>
        <translation>En lignes&#xa0;: le trimestre du premier achat. En colonnes&#xa0;: les mois écoulés depuis. Pour finir&#xa0;: ce qui reste à venir.</translation>
    </message>
    <message>
        <source>{months} m.</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>dès {month}</translation>
    </message>
    <message>
        <source>{share} came back</source>
        <translation>{share} sont revenus</translation>
    </message>
    <message>
        <source>{amount} per customer in {months} months</source>
        <translation>{amount} par client en {months} mois</translation>
    </message>
    <message>
        <source>{amount} still to come</source>
        <translation>encore {amount} à venir</translation>
    </message>
    <message>
        <source>To look after first</source>
        <translation>À choyer d’abord</translation>
    </message>
    <message>
        <source>by value to come, with its interval</source>
        <translation>par valeur à venir, avec sa fourchette</translation>
    </message>
    <message>
        <source>See the {count} of the best tenth</source>
        <translation>Voir les {count} du meilleur dixième</translation>
    </message>
    <message>
        <source>Lifetime value from {amount}</source>
        <translation>Valeur vie client à partir de {amount}</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits of RFM and PMG</source>
        <translation>Seuils RFM et PMG</translation>
    </message>
    <message>
        <source>Kept in this workspace, for every score and segment.</source>
        <translation>Gardés dans cet espace, pour tous les scores et segments.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep and recompute</source>
        <translation>Garder et recalculer</translation>
    </message>
    <message>
        <source>These are the limits in force.</source>
        <translation>Ce sont les seuils en vigueur.</translation>
    </message>
    <message>
        <source>No customer changes class.</source>
        <translation>Aucun client ne change de classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change RFM class</source>
        <translation>
            <numerusform>%n client change de classe RFM</numerusform>
            <numerusform>%n clients changent de classe RFM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change size</source>
        <translation>
            <numerusform>%n client change de taille</numerusform>
            <numerusform>%n clients changent de taille</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {after} ({change})</source>
        <translation>{name} {after} ({change})</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>Marks from 1 to 5 (RFM)</source>
        <translation>Notes de 1 à 5 (RFM)</translation>
    </message>
    <message>
        <source>Sizes (PMG)</source>
        <translation>Tailles (PMG)</translation>
    </message>
    <message>
        <source>By fifths</source>
        <translation>Par cinquièmes</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Customers in order of revenue: the first are large until they bring this part of it together.</source>
        <translation>Les clients rangés par chiffre d’affaires&#xa0;: les premiers sont gros tant qu’ils en apportent ensemble cette part.</translation>
    </message>
    <message>
        <source>Large, up to</source>
        <translation>Gros, jusqu’à</translation>
    </message>
    <message>
        <source>Medium, up to</source>
        <translation>Moyens, jusqu’à</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Each limit must be larger than the one before.</source>
        <translation>Chaque seuil doit dépasser le précédent.</translation>
    </message>
    <message>
        <source>It must be more than the part of the large ones.</source>
        <translation>Il doit dépasser la part des gros.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>mark {mark} up to</source>
        <translation>note {mark} jusqu’à</translation>
    </message>
    <message>
        <source>mark {mark} from</source>
        <translation>note {mark} dès</translation>
    </message>
    <message>
        <source>the last 6 months</source>
        <translation>les 6 derniers mois</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>les 12 derniers mois</translation>
    </message>
    <message>
        <source>the last 24 months</source>
        <translation>les 24 derniers mois</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>the last {days} days</source>
        <translation>les {days} derniers jours</translation>
    </message>
    <message>
        <source>Your own limits: marks stay comparable from one month to the next.</source>
        <translation>Vos propres seuils&#xa0;: les notes restent comparables d’un mois à l’autre.</translation>
    </message>
    <message>
        <source>Each mark takes about a fifth of your customers; equals share a mark.</source>
        <translation>Chaque note prend environ un cinquième de vos clients&#x202f;; les ex æquo ont la même note.</translation>
    </message>
    <message>
        <source>Each mark takes about a fifth of your customers; equals share a mark. Today mark 5 of recency goes up to {days} days, mark 5 of frequency starts at {count} purchases.</source>
        <translation>Chaque note prend environ un cinquième de vos clients&#x202f;; les ex æquo ont la même note. Aujourd’hui, la note 5 de récence va jusqu’à {days} jours, la note 5 de fréquence commence à {count} achats.</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>LinkBlock</name>
    <message>
        <source>{letters}: you joined them</source>
        <translation>{letters}&#xa0;: vous les avez réunies</translation>
    </message>
    <message>
        <source>{letters}: you joined them, {moment}</source>
        <translation>{letters}&#xa0;: vous les avez réunies, {moment}</translation>
    </message>
    <message>
        <source>{letters}: the other records hold them together</source>
        <translation>{letters}&#xa0;: les autres fiches les relient</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Find a segment</source>
        <translation>Trouver un segment</translation>
    </message>
    <message>
        <source>All segments and lists</source>
        <translation>Tous les segments et listes</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Faits par vous</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <source>Lists made by hand</source>
        <translation>Listes faites à la main</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Make a segment of the {count} chosen</source>
        <translation>Faire un segment des {count} choisis</translation>
    </message>
</context>
<context>
    <name>ListCombo</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list made by hand: it holds whom you put on it.</source>
        <translation>Une liste faite à la main&#xa0;: elle contient ceux que vous y mettez.</translation>
    </message>
    <message>
        <source>Find a customer to add</source>
        <translation>Trouver un client à ajouter</translation>
    </message>
    <message>
        <source>Customers found; Enter adds</source>
        <translation>Clients trouvés&#x202f;; Entrée ajoute</translation>
    </message>
    <message>
        <source>Customers of the list</source>
        <translation>Clients de la liste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Make it a segment</source>
        <translation>En faire un segment</translation>
    </message>
    <message>
        <source>Opens the segment builder with these filters</source>
        <translation>Ouvre le segment avec ces filtres</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Your customers will appear here after a first import.</source>
        <translation>Vos clients apparaîtront ici après un premier import.</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>{amount} in 12 months</source>
        <translation>{amount} sur 12 mois</translation>
    </message>
    <message>
        <source>of {total} · {amount} in 12 months</source>
        <translation>sur {total} · {amount} sur 12 mois</translation>
    </message>
    <message>
        <source>“{filter}” excludes the most: {customers} without it.</source>
        <translation>«&#xa0;{filter}&#xa0;» écarte le plus de monde&#xa0;: {customers} sans lui.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Lists to act on</source>
        <translation>Listes à traiter</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>Doubtful values</source>
        <translation>Valeurs douteuses</translation>
    </message>
    <message>
        <source>What to ask of whom</source>
        <translation>Que demander à qui</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>À la main…</translation>
    </message>
    <message>
        <source>Correct the value under the cursor</source>
        <translation>Corriger la valeur sous le curseur</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>{ask}: {customers}</source>
        <translation>{ask}&#xa0;: {customers}</translation>
    </message>
    <message>
        <source>Addresses that cannot be right, or that messages came back from. Ticked ones are corrected.</source>
        <translation>Des adresses qui ne peuvent pas être justes, ou d’où des messages sont revenus. Les cochées sont corrigées.</translation>
    </message>
    <message>
        <source>Numbers that no country gives out, or that too many customers share.</source>
        <translation>Des numéros qu’aucun pays n’attribue, ou que trop de clients partagent.</translation>
    </message>
    <message>
        <source>Letters need street, postcode and town. What the other addresses tell is proposed.</source>
        <translation>Un courrier demande rue, code postal et ville. Ce que disent les autres adresses est proposé.</translation>
    </message>
    <message>
        <source>One question for each customer, the most useful first. They bought for {money} in 12 months.</source>
        <translation>Une question par client, la plus utile d’abord. Ils ont acheté pour {money} en 12 mois.</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Rien à demander</translation>
    </message>
    <message>
        <source>Nothing doubtful here</source>
        <translation>Rien de douteux ici</translation>
    </message>
    <message>
        <source>Every customer who bought in the last 12 months is known well.</source>
        <translation>Tous les clients qui ont acheté depuis 12 mois sont bien connus.</translation>
    </message>
    <message>
        <source>All values of this kind can be right.</source>
        <translation>Toutes les valeurs de cette sorte peuvent être justes.</translation>
    </message>
    <message>
        <source>{ticked} of {most} corrections ticked</source>
        <translation>{ticked} corrections cochées sur {most}</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n value(s)</source>
        <translation>
            <numerusform>Corriger %n valeur</numerusform>
            <numerusform>Corriger %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>What files said stays beside; Undo takes it back</source>
        <translation>Ce que disaient les fichiers reste à côté&#x202f;; Annuler revient en arrière</translation>
    </message>
</context>
<context>
    <name>MailingColumns</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Fichier pour</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name} (retirée)</translation>
    </message>
</context>
<context>
    <name>MailingPane</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer la liste</translation>
    </message>
    <message>
        <source>Withdrawn: its contacts do not count</source>
        <translation>Retirée&#xa0;: ses contacts ne comptent pas</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Who was left, and who was set aside</source>
        <translation>Qui est resté, et qui a été écarté</translation>
    </message>
    <message>
        <source>and {count} more, all of them in the file</source>
        <translation>et {count} de plus, tous dans le fichier</translation>
    </message>
    <message>
        <source>{scenario}: {why}</source>
        <translation>{scenario}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>MailingsLabels</name>
    <message>
        <source>with its headers</source>
        <translation>avec ses en-têtes</translation>
    </message>
    <message>
        <source>French headers, for any other tool</source>
        <translation>en-têtes français, tout autre outil</translation>
    </message>
    <message>
        <source>English headers, for any other tool</source>
        <translation>en-têtes anglais, tout autre outil</translation>
    </message>
    <message>
        <source>to read again or print</source>
        <translation>pour relire ou imprimer</translation>
    </message>
    <message>
        <source>for letters and labels</source>
        <translation>pour lettres et étiquettes</translation>
    </message>
    <message>
        <source>to call and note the outcome</source>
        <translation>pour appeler et noter le résultat</translation>
    </message>
    <message>
        <source>on the suppression list</source>
        <translation>dans la liste d’opposition</translation>
    </message>
    <message>
        <source>no usable address</source>
        <translation>sans coordonnée utilisable</translation>
    </message>
    <message>
        <source>no usable e-mail address</source>
        <translation>sans e-mail utilisable</translation>
    </message>
    <message>
        <source>no mobile number</source>
        <translation>sans numéro de mobile</translation>
    </message>
    <message>
        <source>no complete postal address</source>
        <translation>sans adresse postale complète</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>sans numéro de téléphone</translation>
    </message>
    <message>
        <source>have not agreed</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>have not agreed to e-mails</source>
        <translation>sans accord pour l’e-mail</translation>
    </message>
    <message>
        <source>have not agreed to SMS</source>
        <translation>sans accord pour le SMS</translation>
    </message>
    <message>
        <source>have not agreed to letters</source>
        <translation>sans accord pour le courrier</translation>
    </message>
    <message>
        <source>have not agreed to calls</source>
        <translation>sans accord pour le téléphone</translation>
    </message>
    <message>
        <source>have refused</source>
        <translation>ont refusé</translation>
    </message>
    <message>
        <source>contacted too recently</source>
        <translation>contactés trop récemment</translation>
    </message>
    <message>
        <source>contacted often enough</source>
        <translation>contactés assez souvent</translation>
    </message>
    <message>
        <source>wait for your answer to a request</source>
        <translation>attendent votre réponse à une demande</translation>
    </message>
    <message>
        <source>no longer open your e-mails</source>
        <translation>n’ouvrent plus vos e-mails</translation>
    </message>
    <message>
        <source>had too many offers already</source>
        <translation>ont déjà reçu trop d’offres</translation>
    </message>
    <message>
        <source>same address as another customer</source>
        <translation>même adresse qu’un autre client</translation>
    </message>
    <message>
        <source>Each has agreed to e-mails</source>
        <translation>Accord e-mail vérifié pour chacun</translation>
    </message>
    <message>
        <source>Each has agreed to SMS</source>
        <translation>Accord SMS vérifié pour chacun</translation>
    </message>
    <message>
        <source>None has refused letters</source>
        <translation>Aucun n’a refusé le courrier</translation>
    </message>
    <message>
        <source>None has refused calls</source>
        <translation>Aucun n’a refusé les appels</translation>
    </message>
    <message>
        <source>Large customers</source>
        <translation>Gros clients</translation>
    </message>
    <message>
        <source>Medium customers</source>
        <translation>Clients moyens</translation>
    </message>
    <message>
        <source>Small customers</source>
        <translation>Petits clients</translation>
    </message>
    <message>
        <source>Second purchase to win</source>
        <translation>Deuxième achat à gagner</translation>
    </message>
    <message>
        <source>Regulars at high risk of leaving</source>
        <translation>Habitués à risque de départ élevé</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Discount hunters</source>
        <translation>Chasseurs de promotions</translation>
    </message>
    <message>
        <source>Single channel</source>
        <translation>Un seul canal</translation>
    </message>
    <message>
        <source>Seasonal customers</source>
        <translation>Clients saisonniers</translation>
    </message>
    <message>
        <source>Incomplete profiles</source>
        <translation>Fiches incomplètes</translation>
    </message>
    <message>
        <source>Prospects close to buying</source>
        <translation>Prospects proches de l’achat</translation>
    </message>
    <message>
        <source>Prospects who compare</source>
        <translation>Prospects qui comparent</translation>
    </message>
    <message>
        <source>Prospects who mature</source>
        <translation>Prospects qui mûrissent</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Anniversaire ce mois-ci</translation>
    </message>
    <message>
        <source>By letter only</source>
        <translation>Par courrier seulement</translation>
    </message>
    <message>
        <source>List “{name}” written: {recipients}</source>
        <translation>Liste «&#xa0;{name}&#xa0;» écrite&#xa0;: {recipients}</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) withdrawn: the contacts no longer count. Files stay where they are.</source>
        <translation>
            <numerusform>%n liste retirée&#xa0;: ses contacts ne comptent plus. Le fichier reste à sa place.</numerusform>
            <numerusform>%n listes retirées&#xa0;: leurs contacts ne comptent plus. Les fichiers restent à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) back: the contacts count again</source>
        <translation>
            <numerusform>%n liste remise&#xa0;: ses contacts comptent de nouveau</numerusform>
            <numerusform>%n listes remises&#xa0;: leurs contacts comptent de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>This shape of file is not part of this version. Choose another one.</source>
        <translation>Cette forme de fichier ne fait pas partie de cette version. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This shape of file does not suit the channel. Choose another one.</source>
        <translation>Cette forme de fichier ne convient pas au canal. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This list is not there any more. Nothing was changed.</source>
        <translation>Cette liste n’existe plus. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>MailingsPage</name>
    <message>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aucune liste pour l’instant</translation>
    </message>
    <message>
        <source>Approve a day’s contact plan, or make a list of a segment: each one is kept here.</source>
        <translation>Approuvez le plan d’un jour, ou faites la liste d’un segment&#xa0;: chacune est gardée ici.</translation>
    </message>
    <message>
        <source>See the contact plan</source>
        <translation>Voir le plan de contact</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Makes a file for the tool that sends</source>
        <translation>Prépare un fichier pour l’outil d’envoi</translation>
    </message>
    <message>
        <source>Go back to today first: the figures are of another day</source>
        <translation>Revenez d’abord à aujourd’hui&#xa0;: les chiffres sont ceux d’un autre jour</translation>
    </message>
</context>
<context>
    <name>MailingsWords</name>
    <message>
        <source>Plan of {day}</source>
        <translation>Plan du {day}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Work is still running.</source>
        <translation>Un travail est encore en cours.</translation>
    </message>
    <message>
        <source>If you stop it, everything will be as it was before it started.</source>
        <translation>Si vous l’arrêtez, tout sera comme avant son début.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Close this workspace</source>
        <translation>Fermer cet espace de travail</translation>
    </message>
</context>
<context>
    <name>MappingFoot</name>
    <message>
        <source>A value for every row…</source>
        <translation>Une valeur pour toutes les lignes…</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Apply “{name}”</source>
        <translation>Appliquer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep this mapping…</source>
        <translation>Garder cette correspondance…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Oublier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save this mapping to a file…</source>
        <translation>Enregistrer cette correspondance dans un fichier…</translation>
    </message>
    <message>
        <source>Apply a mapping from a file…</source>
        <translation>Appliquer la correspondance d’un fichier…</translation>
    </message>
    <message>
        <source>{field} = {value}</source>
        <translation>{field} = {value}</translation>
    </message>
</context>
<context>
    <name>MappingList</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>“{column}” is</source>
        <translation>«&#xa0;{column}&#xa0;» correspond à</translation>
    </message>
    <message>
        <source>What to do with “{column}”</source>
        <translation>Que faire de «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Montrer %n colonne de plus</numerusform>
            <numerusform>Montrer %n colonnes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n column(s) before</source>
        <translation>
            <numerusform>Afficher la %n colonne précédente</numerusform>
            <numerusform>Afficher les %n colonnes précédentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Confiance</translation>
    </message>
</context>
<context>
    <name>MarkChart</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Mark {mark}: {customers}</source>
        <translation>Note {mark}&#xa0;: {customers}</translation>
    </message>
</context>
<context>
    <name>MaturityCard</name>
    <message>
        <source>Prospects by maturity</source>
        <translation>Prospects par maturité</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Changer les règles</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) show no sign.</source>
        <translation>
            <numerusform>%n prospect ne donne aucun signe.</numerusform>
            <numerusform>%n prospects ne donnent aucun signe.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no prospects: everybody you know has bought.</source>
        <translation>Il n’y a pas de prospect&#xa0;: tous ceux que vous connaissez ont acheté.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>Voir</numerusform>
            <numerusform>Voir les&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a segment</source>
        <translation>En faire un segment</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Garder ces règles</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This could not be done ({code}). Nothing was changed.</source>
        <translation>Cela n’a pas pu être fait ({code}). Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À quelle date</translation>
    </message>
    <message>
        <source>it was so</source>
        <translation>c’était le cas il y a</translation>
    </message>
    <message>
        <source>it was so on</source>
        <translation>c’était le cas le</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MovedList</name>
    <message>
        <source>Make it a segment</source>
        <translation>En faire un segment</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Qui a bougé</translation>
    </message>
    <message>
        <source>Save the segment first: the new one will name it.</source>
        <translation>Enregistrez d’abord le segment&#xa0;: le nouveau le nommera.</translation>
    </message>
    <message>
        <source>Entered {count}</source>
        <translation>Entrés {count}</translation>
    </message>
    <message>
        <source>Left {count}</source>
        <translation>Sortis {count}</translation>
    </message>
    <message>
        <source>Nobody entered.</source>
        <translation>Personne n’est entré.</translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation>Personne n’est sorti.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>Voir %n client</numerusform>
            <numerusform>Voir les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>12 m. before</source>
        <translation>CA d’avant</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
</context>
<context>
    <name>NameHead</name>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Use for a list</source>
        <translation>Utiliser pour un envoi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Enregistrer le segment</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Entered by hand, counted like those of your files</source>
        <translation>Saisi à la main, compté comme ceux de vos fichiers</translation>
    </message>
    <message>
        <source>A name, an e-mail or a telephone number is enough.</source>
        <translation>Un nom, un e-mail ou un numéro de téléphone suffit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Perhaps known already: {names}.</source>
        <translation>Peut-être déjà connu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Ouvrir le premier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>For which tool</source>
        <translation>Pour quel outil</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Only once per address</source>
        <translation>Une seule fois par adresse</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The exact list, its date and its reasons are kept in Mailings.</source>
        <translation>La liste exacte, sa date et ses raisons sont gardées dans Envois.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contact plan of {day}</source>
        <translation>Plan de contact du {day}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Prepare the list “{name}”</source>
        <translation>Préparer la liste «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{channel}, for: {whom}</source>
        <translation>{channel}, pour&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Create the list</source>
        <translation>Créer la liste</translation>
    </message>
    <message>
        <source>Create the list of {recipients}</source>
        <translation>Créer la liste de {recipients}</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>Enregistrer la liste sous</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>What should be remembered?</source>
        <translation>Que faut-il retenir&#x202f;?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Qu’y a-t-il à faire&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Modifier cette note</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>Change this task</source>
        <translation>Modifier cette tâche</translation>
    </message>
    <message>
        <source>Remove this task</source>
        <translation>Retirer cette tâche</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>avant le {day}</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Why {number}?</source>
        <translation>Pourquoi {number}&#x202f;?</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Agreement, smallest persona</source>
        <translation>Accord, plus petit persona</translation>
    </message>
    <message>
        <source>Agreement of two halves</source>
        <translation>Accord des deux moitiés</translation>
    </message>
    <message>
        <source>Your customers are halved at random, personas are found in each half, and both are compared. The largest number up to 8 is proposed for which they agree to 90% and no persona is under 3%.</source>
        <translation>Vos clients sont partagés au hasard en deux moitiés, des personas sont cherchés dans chacune, puis comparés. Le plus grand nombre jusqu’à 8 est proposé pour lequel elles s’accordent à 90&#xa0;%, sans persona sous 3&#xa0;%.</translation>
    </message>
    <message>
        <source>{number} is the most that two halves of your customers find alike: they agree to {agreement}.</source>
        <translation>{number} est le plus grand nombre que deux moitiés de vos clients retrouvent&#xa0;: elles s’accordent à {agreement}.</translation>
    </message>
    <message>
        <source>No number is found alike to 90% by two halves of your customers. {number} comes nearest, with {agreement}: take these personas as an indication.</source>
        <translation>Aucun nombre n’est retrouvé à 90&#xa0;% par deux moitiés de vos clients. {number} s’en approche le plus, avec {agreement}&#xa0;: prenez ces personas comme une indication.</translation>
    </message>
    <message>
        <source>{reason} You chose {number}, found alike to {agreement}.</source>
        <translation>{reason} Vous avez choisi {number}, retrouvé à {agreement}.</translation>
    </message>
    <message>
        <source>{number}, proposed</source>
        <translation>{number}, proposé</translation>
    </message>
    <message>
        <source>{agreement}, smallest {share}</source>
        <translation>{agreement}, plus petit {share}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
</context>
<context>
    <name>OpinionLists</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Out of 10</source>
        <translation>Sur 10</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Apporté</translation>
    </message>
    <message>
        <source>Complaint waits</source>
        <translation>Plainte en attente</translation>
    </message>
    <message>
        <source>Unhappy answer</source>
        <translation>Avis mécontent</translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>each of at least</source>
        <translation>d’au moins</translation>
    </message>
    <message>
        <source>Words of the product</source>
        <translation>Mots du produit</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Ce qui a été acheté</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Genre de contact</translation>
    </message>
    <message>
        <source>From you or from them</source>
        <translation>De vous ou d’eux</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Amount of each purchase</source>
        <translation>Montant de chaque achat</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>any contact</source>
        <translation>tout contact</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>dans les deux sens</translation>
    </message>
    <message>
        <source>any campaign</source>
        <translation>toutes les campagnes</translation>
    </message>
    <message>
        <source>any mailing</source>
        <translation>tous les envois</translation>
    </message>
    <message>
        <source>any scenario</source>
        <translation>tous les scénarios</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>{source}, {kind}</source>
        <translation>{source}, {kind}</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Correct and import again…</source>
        <translation>Corriger et réimporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone; nothing of it counts any more.</source>
        <translation>Annulé&#x202f;; plus rien n’en compte.</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Lignes nouvelles</translation>
    </message>
    <message>
        <source>Updated rows</source>
        <translation>Lignes mises à jour</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Lignes inchangées</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>of which without a customer</source>
        <translation>dont sans client</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>In {currency}, counted apart</source>
        <translation>En {currency}, compté à part</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cartes cadeaux</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coût des produits</translation>
    </message>
    <message>
        <source>Kept as proposed, nobody answered</source>
        <translation>Gardé comme proposé, sans réponse</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>Correct {field}</source>
        <translation>Corriger&#xa0;: {field}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>OwnFieldsCard</name>
    <message>
        <source>Your own fields</source>
        <translation>Vos champs</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>A new score</source>
        <translation>Un nouveau score</translation>
    </message>
    <message>
        <source>computed with all the others</source>
        <translation>calculé avec tous les autres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Numbers, names, + − * / and brackets; min, max, abs, sqrt, log; known(name, otherwise). A comparison gives 1 or 0. Amounts are in cents, shares from 0 to 1.</source>
        <translation>Nombres, noms, + − * / et parenthèses&#x202f;; min, max, abs, sqrt, log&#x202f;; known(nom, sinon). Une comparaison donne 1 ou 0. Les montants sont en centimes, les parts de 0 à 1.</translation>
    </message>
    <message>
        <source>Levels:</source>
        <translation>Niveaux&#xa0;:</translation>
    </message>
    <message>
        <source>high from</source>
        <translation>élevé à partir de</translation>
    </message>
    <message>
        <source>medium from</source>
        <translation>moyen à partir de</translation>
    </message>
    <message>
        <source>Save the score</source>
        <translation>Enregistrer le score</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Insérer…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{customers} would have it.</source>
        <translation>{customers} l’auraient.</translation>
    </message>
</context>
<context>
    <name>OwnRuleRow</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>gives points:</source>
        <translation>donne des points&#xa0;:</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>OwnScoreLabels</name>
    <message>
        <source>Days since the last purchase</source>
        <translation>Jours depuis le dernier achat</translation>
    </message>
    <message>
        <source>Purchases ever</source>
        <translation>Achats en tout</translation>
    </message>
    <message>
        <source>Purchases in 12 months</source>
        <translation>Achats en 12 mois</translation>
    </message>
    <message>
        <source>Spent ever</source>
        <translation>Dépensé en tout</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>Dépensé en 12 mois</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Usual days between purchases</source>
        <translation>Rythme habituel, en jours</translation>
    </message>
    <message>
        <source>Refunded ever</source>
        <translation>Remboursé en tout</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Jours d’achat</translation>
    </message>
    <message>
        <source>Days with a purchase, of the last 30</source>
        <translation>Jours d’achat sur les 30 derniers</translation>
    </message>
    <message>
        <source>Days with a purchase, of the last 90</source>
        <translation>Jours d’achat sur les 90 derniers</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>Dépensé en 30 jours</translation>
    </message>
    <message>
        <source>Spent in 90 days</source>
        <translation>Dépensé en 90 jours</translation>
    </message>
    <message>
        <source>Mean days between purchases</source>
        <translation>Jours entre deux achats, en moyenne</translation>
    </message>
    <message>
        <source>Days between the last two purchases</source>
        <translation>Jours entre les deux derniers achats</translation>
    </message>
    <message>
        <source>Refunds ever</source>
        <translation>Remboursements en tout</translation>
    </message>
    <message>
        <source>Days since the last refund</source>
        <translation>Jours depuis le dernier remboursement</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Messages opened</source>
        <translation>Messages ouverts</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Messages returned</source>
        <translation>Messages revenus</translation>
    </message>
    <message>
        <source>Unsubscriptions</source>
        <translation>Désabonnements</translation>
    </message>
    <message>
        <source>Messages reported</source>
        <translation>Messages signalés</translation>
    </message>
    <message>
        <source>Contacts from the customer</source>
        <translation>Contacts venus du client</translation>
    </message>
    <message>
        <source>{what}, ever</source>
        <translation>{what}, en tout</translation>
    </message>
    <message>
        <source>{what}, in 90 days</source>
        <translation>{what}, en 90 jours</translation>
    </message>
    <message>
        <source>{what}: days since the last</source>
        <translation>{what}&#xa0;: jours depuis le dernier</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
</context>
<context>
    <name>OwnScoreMessages</name>
    <message>
        <source>“{name}” is made and computed</source>
        <translation>«&#xa0;{name}&#xa0;» est créé et calculé</translation>
    </message>
    <message>
        <source>“{name}” is changed and computed</source>
        <translation>«&#xa0;{name}&#xa0;» est modifié et calculé</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>“{name}” is as it was before</source>
        <translation>«&#xa0;{name}&#xa0;» est comme avant</translation>
    </message>
    <message>
        <source>The weights of engagement are kept</source>
        <translation>Les poids de l’engagement sont gardés</translation>
    </message>
    <message>
        <source>The products have their category</source>
        <translation>Les produits ont leur catégorie</translation>
    </message>
    <message>
        <source>The products have their former category</source>
        <translation>Les produits ont retrouvé leur catégorie</translation>
    </message>
</context>
<context>
    <name>OwnScores</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>OwnView</name>
    <message>
        <source>New score</source>
        <translation>Nouveau score</translation>
    </message>
    <message>
        <source>No score of your own yet</source>
        <translation>Pas encore de score à vous</translation>
    </message>
    <message>
        <source>Give points for what matters to you, or write a formula: your score is computed with all the others, explained on each profile, and can be asked for in segments.</source>
        <translation>Donnez des points à ce qui compte pour vous, ou écrivez une formule&#xa0;: votre score est calculé avec tous les autres, expliqué sur chaque fiche, et peut servir dans les segments.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
    <message>
        <source>Your scores</source>
        <translation>Vos scores</translation>
    </message>
    <message>
        <source>Computing your score</source>
        <translation>Calcul de votre score</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Téléphone fixe</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Mlle</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Maître</source>
        <translation>Maître</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@domain.com.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: nom@domaine.fr.</translation>
    </message>
    <message>
        <source>This address only fills a gap. Leave it empty.</source>
        <translation>Cette adresse ne fait que remplir un vide. Laissez la case vide.</translation>
    </message>
    <message>
        <source>A digit is missing or too many.</source>
        <translation>Il manque un chiffre, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>This number only fills a gap. Leave it empty.</source>
        <translation>Ce numéro ne fait que remplir un vide. Laissez la case vide.</translation>
    </message>
    <message>
        <source>This is the number of a landline.</source>
        <translation>C’est le numéro d’un téléphone fixe.</translation>
    </message>
    <message>
        <source>No postcode is written like this in this country.</source>
        <translation>Aucun code postal ne s’écrit ainsi dans ce pays.</translation>
    </message>
    <message>
        <source>This postcode only fills a gap. Leave it empty.</source>
        <translation>Ce code postal ne fait que remplir un vide. Laissez la case vide.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>Write day, month and year: 02/12/1968.</source>
        <translation>Écrivez le jour, le mois et l’année&#xa0;: 02/12/1968.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>No country is called like this.</source>
        <translation>Aucun pays ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>Ce n’est pas un nom.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>E-mail or SMS</source>
        <translation>E-mail ou SMS</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Fait&#xa0;: {text}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>name in common</source>
        <translation>un nom en commun</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same mobile phone</source>
        <translation>même portable</translation>
    </message>
    <message>
        <source>same landline</source>
        <translation>même téléphone fixe</translation>
    </message>
    <message>
        <source>Corrected. What your files say is kept beside it</source>
        <translation>Corrigé. Ce que disent vos fichiers reste à côté</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) corrected</source>
        <translation>
            <numerusform>%n valeur corrigée</numerusform>
            <numerusform>%n valeurs corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files are believed again</source>
        <translation>Vos fichiers font à nouveau foi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Task kept</source>
        <translation>Tâche gardée</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Tâche modifiée</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tâche faite</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Tâche retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged “{tag}”</source>
        <translation>
            <numerusform>%n client étiqueté «&#xa0;{tag}&#xa0;»</numerusform>
            <numerusform>%n clients étiquetés «&#xa0;{tag}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %n customer(s)</source>
        <translation>
            <numerusform>Étiquette retirée à %n client</numerusform>
            <numerusform>Étiquette retirée à %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Purchase added</source>
        <translation>Achat ajouté</translation>
    </message>
    <message>
        <source>Contact noted</source>
        <translation>Contact noté</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>The last 24 months</source>
        <translation>Les 24 derniers mois</translation>
    </message>
</context>
<context>
    <name>PastDecisions</name>
    <message>
        <source>Past decisions</source>
        <translation>Décisions passées</translation>
    </message>
    <message>
        <source>They hold for later imports too.</source>
        <translation>Elles valent aussi pour les imports à venir.</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Aucune décision pour l’instant</translation>
    </message>
    <message>
        <source>What you join or keep apart is listed here, and can be taken back at any time.</source>
        <translation>Ce que vous réunissez ou séparez est listé ici et peut être annulé à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n older decision(s)</source>
        <translation>
            <numerusform>%n décision plus ancienne</numerusform>
            <numerusform>%n décisions plus anciennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>that ended</source>
        <translation>terminés il y a</translation>
    </message>
    <message>
        <source>Days since the end</source>
        <translation>Jours depuis la fin</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <translation>{days}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>depuis moins de</translation>
    </message>
    <message>
        <source>in a stretch of</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis le</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Agreed to be contacted by</source>
        <translation>Accepte d’être contacté par</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{channel}: not asked</source>
        <translation>{channel}&#xa0;: pas demandé</translation>
    </message>
    <message>
        <source>{channel}: yes</source>
        <translation>{channel}&#xa0;: oui</translation>
    </message>
    <message>
        <source>{channel}: no</source>
        <translation>{channel}&#xa0;: non</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renommer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nom du persona</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Son nom d’origine</translation>
    </message>
    <message>
        <source>{customers} ({share}), {revenue} in 12 months ({revenue_share})</source>
        <translation>{customers} ({share}), {revenue} en 12 mois ({revenue_share})</translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>Voir</numerusform>
            <numerusform>Voir les&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a segment</source>
        <translation>En faire un segment</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
</context>
<context>
    <name>PersonaWords</name>
    <message>
        <source>Pillars of the shop</source>
        <translation>Piliers de la boutique</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Habitués</translation>
    </message>
    <message>
        <source>Regulars slowing down</source>
        <translation>Habitués qui s’espacent</translation>
    </message>
    <message>
        <source>Former regulars</source>
        <translation>Anciens habitués</translation>
    </message>
    <message>
        <source>Occasional buyers</source>
        <translation>Occasionnels</translation>
    </message>
    <message>
        <source>Occasional buyers drifting away</source>
        <translation>Occasionnels qui s’éloignent</translation>
    </message>
    <message>
        <source>Occasional buyers of old</source>
        <translation>Anciens occasionnels</translation>
    </message>
    <message>
        <source>First purchase lately</source>
        <translation>Premier achat récent</translation>
    </message>
    <message>
        <source>Came only once</source>
        <translation>Venus une seule fois</translation>
    </message>
    <message>
        <source>Came once, long ago</source>
        <translation>Venus une fois, il y a longtemps</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>{name}, {value}</source>
        <translation>{name}, {value}</translation>
    </message>
    <message>
        <source>{name}, at reduced prices</source>
        <translation>{name}, à prix réduit</translation>
    </message>
    <message>
        <source>{name}, who read you</source>
        <translation>{name}, qui vous lisent</translation>
    </message>
    <message>
        <source>{name}, large baskets</source>
        <translation>{name}, gros paniers</translation>
    </message>
    <message>
        <source>{name}, small baskets</source>
        <translation>{name}, petits paniers</translation>
    </message>
    <message>
        <source>{name}, the most faithful</source>
        <translation>{name}, les plus fidèles</translation>
    </message>
    <message>
        <source>{name}, seen lately</source>
        <translation>{name}, vus récemment</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>in spring</source>
        <translation>au printemps</translation>
    </message>
    <message>
        <source>in summer</source>
        <translation>en été</translation>
    </message>
    <message>
        <source>in autumn</source>
        <translation>en automne</translation>
    </message>
    <message>
        <source>in winter</source>
        <translation>en hiver</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>en boutique</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Close to buying</source>
        <translation>Proches de l’achat</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>En comparaison</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>En maturation</translation>
    </message>
    <message>
        <source>A cart left, a question, a call, a visit, or {close_clicks} clicks and more in the last {close_days} days</source>
        <translation>Un panier laissé, une question, un appel, une visite, ou {close_clicks} clics et plus dans les {close_days} derniers jours</translation>
    </message>
    <message>
        <source>A click, a visit, a cart left, or {comparing_opens} openings and more in the last {comparing_days} days</source>
        <translation>Un clic, une visite, un panier laissé, ou {comparing_opens} ouvertures et plus dans les {comparing_days} derniers jours</translation>
    </message>
    <message>
        <source>An opening, a click, a visit or an answer in the last {maturing_days} days</source>
        <translation>Une ouverture, un clic, une visite ou une réponse dans les {maturing_days} derniers jours</translation>
    </message>
    <message>
        <source>Close to buying: days looked back</source>
        <translation>Proches de l’achat&#xa0;: jours pris en compte</translation>
    </message>
    <message>
        <source>Close to buying: clicks needed</source>
        <translation>Proches de l’achat&#xa0;: clics nécessaires</translation>
    </message>
    <message>
        <source>Comparing: days looked back</source>
        <translation>En comparaison&#xa0;: jours pris en compte</translation>
    </message>
    <message>
        <source>Comparing: openings needed</source>
        <translation>En comparaison&#xa0;: ouvertures nécessaires</translation>
    </message>
    <message>
        <source>Maturing: days looked back</source>
        <translation>En maturation&#xa0;: jours pris en compte</translation>
    </message>
    <message>
        <source>{count} personas found</source>
        <translation>{count} personas trouvés</translation>
    </message>
    <message>
        <source>{count} personas found; {moved} customers moved</source>
        <translation>{count} personas trouvés&#x202f;; clients ayant changé de persona&#xa0;: {moved}</translation>
    </message>
    <message>
        <source>The personas are as they were before</source>
        <translation>Les personas sont comme avant</translation>
    </message>
    <message>
        <source>The persona is called “{name}”</source>
        <translation>Le persona s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The persona has its own name again</source>
        <translation>Le persona a retrouvé son nom d’origine</translation>
    </message>
    <message>
        <source>The rules of maturity are kept</source>
        <translation>Les règles de maturité sont enregistrées</translation>
    </message>
    <message>
        <source>Reading who bought what, when and where</source>
        <translation>Lecture de qui achète quoi, quand et où</translation>
    </message>
    <message>
        <source>Trying how many groups hold</source>
        <translation>Essai du nombre de groupes qui tiennent</translation>
    </message>
    <message>
        <source>Finding the groups</source>
        <translation>Recherche des groupes</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>Jours depuis le dernier achat</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Jours avec un achat</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépensé en tout</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Days between two purchases</source>
        <translation>Jours entre deux achats</translation>
    </message>
    <message>
        <source>At a reduced price</source>
        <translation>À prix réduit</translation>
    </message>
    <message>
        <source>Opens, clicks, visits in a year</source>
        <translation>Ouvertures, clics, visites par an</translation>
    </message>
    <message>
        <source>one purchase, no rhythm yet</source>
        <translation>un achat, pas encore de rythme</translation>
    </message>
    <message>
        <source>every {days}, {count} times so far</source>
        <translation>tous les {days}, {count} fois jusqu’ici</translation>
    </message>
    <message>
        <source>{category} {share} (everybody {base})</source>
        <translation>{category} {share} (tous {base})</translation>
    </message>
    <message>
        <source>as everybody</source>
        <translation>comme tout le monde</translation>
    </message>
</context>
<context>
    <name>PersonasView</name>
    <message>
        <source>Find them again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for personas in today&apos;s figures; the same kind of customer keeps its name</source>
        <translation>Chercher les personas dans les chiffres du jour&#x202f;; un même genre de client garde son nom</translation>
    </message>
    <message>
        <source>Number of personas</source>
        <translation>Nombre de personas</translation>
    </message>
    <message>
        <source>Found in the purchases and contacts of {customers}, as of {day}. {reason}</source>
        <translation>Trouvés dans les achats et les contacts de {customers}, au {day}. {reason}</translation>
    </message>
    <message>
        <source>Of {all} compared. The personas themselves stayed; these customers behave otherwise now.</source>
        <translation>Sur {all} comparés. Les personas sont restés les mêmes&#x202f;; ce sont ces clients qui achètent autrement.</translation>
    </message>
    <message>
        <source>Of {all} compared. Personas of the same kind kept their name and colour.</source>
        <translation>Sur {all} comparés. Les personas du même genre ont gardé leur nom et leur couleur.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed persona since {day}.</source>
        <translation>
            <numerusform>%n client a changé de persona depuis le {day}.</numerusform>
            <numerusform>%n clients ont changé de persona depuis le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed persona.</source>
        <translation>
            <numerusform>%n client a changé de persona.</numerusform>
            <numerusform>%n clients ont changé de persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>Qui sont vos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Personas put together those who buy alike: how often, for how much, what, where and when.</source>
        <translation>Les personas réunissent ceux qui achètent de la même façon&#xa0;: à quel rythme, pour combien, quoi, où et quand.</translation>
    </message>
    <message>
        <source>Find my personas</source>
        <translation>Trouver mes personas</translation>
    </message>
    <message>
        <source>Too few customers for personas</source>
        <translation>Trop peu de clients pour des personas</translation>
    </message>
    <message>
        <source>No customer has bought yet</source>
        <translation>Aucun client n’a encore acheté</translation>
    </message>
    <message>
        <source>Personas are found in purchases with a name. Import your sales to see them.</source>
        <translation>Les personas se trouvent dans les achats nominatifs. Importez vos ventes pour les voir.</translation>
    </message>
    <message>
        <source>{customers} have bought; personas need {needed}: in fewer, chance makes the groups. {when}</source>
        <translation>{customers} ont acheté&#x202f;; il en faut {needed} pour des personas&#xa0;: en dessous, le hasard fait les groupes. {when}</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>No new customer came in a year: import more of your sales.</source>
        <translation>Aucun nouveau client en un an&#xa0;: importez davantage de ventes.</translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last year, in about %n year(s).</source>
        <translation>
            <numerusform>Au rythme de la dernière année, ce sera possible dans environ&#xa0;%n an.</numerusform>
            <numerusform>Au rythme de la dernière année, ce sera possible dans environ&#xa0;%n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding personas</source>
        <translation>Recherche des personas</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>“{typed}”</source>
        <translation>«&#xa0;{typed}&#xa0;»</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour trouver</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n year(s) on {day}</source>
        <translation>
            <numerusform>Client depuis %n an le {day}</numerusform>
            <numerusform>Client depuis %n ans le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation>{age} ans {day}</translation>
    </message>
    <message>
        <source>Birthday on {day}</source>
        <translation>Anniversaire {day}</translation>
    </message>
    <message>
        <source>Turns {age} today</source>
        <translation>{age} ans aujourd’hui</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Anniversaire aujourd’hui</translation>
    </message>
    <message>
        <source>Turned {age} on {day}</source>
        <translation>A eu {age} ans {day}</translation>
    </message>
    <message>
        <source>Birthday was on {day}</source>
        <translation>Anniversaire passé, {day}</translation>
    </message>
    <message>
        <source>First purchase on {day}</source>
        <translation>Premier achat {day}</translation>
    </message>
    <message>
        <source>{days} of silence, {times} times the rhythm</source>
        <translation>{days} de silence, {times} fois son rythme</translation>
    </message>
    <message>
        <source>{days} of silence</source>
        <translation>{days} de silence</translation>
    </message>
    <message>
        <source>{days} since the only purchase</source>
        <translation>{days} depuis l’unique achat</translation>
    </message>
    <message>
        <source>Put off on {day}</source>
        <translation>Reporté le {day}</translation>
    </message>
    <message>
        <source>On a list made by hand</source>
        <translation>Dans une liste faite à la main</translation>
    </message>
    <message>
        <source>Purchase on {day}</source>
        <translation>Achat le {day}</translation>
    </message>
    <message>
        <source>Only purchase on {day}</source>
        <translation>Seul achat le {day}</translation>
    </message>
    <message>
        <source>Left a cart on {day}</source>
        <translation>Panier laissé le {day}</translation>
    </message>
    <message>
        <source>Recommended you on {day}</source>
        <translation>Vous a recommandé le {day}</translation>
    </message>
    <message>
        <source>Complained on {day}</source>
        <translation>Plainte le {day}</translation>
    </message>
    <message>
        <source>Came by on {day}</source>
        <translation>Passage le {day}</translation>
    </message>
    <message>
        <source>Customer since {day}, e-mail address not known</source>
        <translation>Client depuis le {day}, adresse e-mail inconnue</translation>
    </message>
    <message>
        <source>Customer since {day}, mobile number not known</source>
        <translation>Client depuis le {day}, mobile inconnu</translation>
    </message>
    <message>
        <source>Customer since {day}, birthday not known</source>
        <translation>Client depuis le {day}, anniversaire inconnu</translation>
    </message>
    <message>
        <source>Customer since {day}, postal address not known</source>
        <translation>Client depuis le {day}, adresse postale inconnue</translation>
    </message>
    <message>
        <source>Known since {day}, nothing bought yet</source>
        <translation>Connu depuis le {day}, encore aucun achat</translation>
    </message>
    <message>
        <source>Must not be contacted by e-mail any more</source>
        <translation>À ne plus contacter par e-mail</translation>
    </message>
    <message>
        <source>Must not be contacted by SMS any more</source>
        <translation>À ne plus contacter par SMS</translation>
    </message>
    <message>
        <source>Must not be contacted by letter any more</source>
        <translation>À ne plus contacter par courrier</translation>
    </message>
    <message>
        <source>Must not be called any more</source>
        <translation>À ne plus appeler</translation>
    </message>
    <message>
        <source>Has never agreed to e-mails</source>
        <translation>N’a jamais donné son accord pour l’e-mail</translation>
    </message>
    <message>
        <source>Has never agreed to SMS</source>
        <translation>N’a jamais donné son accord pour le SMS</translation>
    </message>
    <message>
        <source>Has never agreed to letters</source>
        <translation>N’a jamais donné son accord pour le courrier</translation>
    </message>
    <message>
        <source>Has never agreed to calls</source>
        <translation>N’a jamais donné son accord pour le téléphone</translation>
    </message>
    <message>
        <source>Refuses e-mails</source>
        <translation>Refuse les e-mails</translation>
    </message>
    <message>
        <source>Refuses SMS</source>
        <translation>Refuse les SMS</translation>
    </message>
    <message>
        <source>Refuses letters</source>
        <translation>Refuse le courrier</translation>
    </message>
    <message>
        <source>Refuses calls</source>
        <translation>Refuse les appels</translation>
    </message>
    <message>
        <source>No usable e-mail address</source>
        <translation>Pas d’e-mail utilisable</translation>
    </message>
    <message>
        <source>No mobile number</source>
        <translation>Pas de numéro de mobile</translation>
    </message>
    <message>
        <source>No complete postal address</source>
        <translation>Pas d’adresse postale complète</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Contacted {days} ago, less than {gap}</source>
        <translation>Dernier contact il y a {days}, moins de {gap}</translation>
    </message>
    <message>
        <source>Already contacted today</source>
        <translation>Déjà un contact aujourd’hui</translation>
    </message>
    <message>
        <source>Already {contacts} in {days}, {cap} allowed</source>
        <translation>Déjà {contacts} en {days}, {cap} permis</translation>
    </message>
    <message>
        <source>Already {count} commercial messages in {days}, {cap} allowed</source>
        <translation>Déjà {count} messages commerciaux en {days} (plafond {cap})</translation>
    </message>
    <message>
        <source>Already {count} relational messages in {days}, {cap} allowed</source>
        <translation>Déjà {count} messages relationnels en {days} (plafond {cap})</translation>
    </message>
    <message>
        <source>Already {count} e-mails in {days}, {cap} allowed</source>
        <translation>Déjà {count} e-mails en {days} (plafond {cap})</translation>
    </message>
    <message>
        <source>Already {count} SMS in {days}, {cap} allowed</source>
        <translation>Déjà {count} SMS en {days} (plafond {cap})</translation>
    </message>
    <message>
        <source>Already {count} letters in {days}, {cap} allowed</source>
        <translation>Déjà {count} courriers en {days} (plafond {cap})</translation>
    </message>
    <message>
        <source>Already {count} calls in {days}, {cap} allowed</source>
        <translation>Déjà {count} appels en {days} (plafond {cap})</translation>
    </message>
    <message>
        <source>Waits for an answer to the request of {on}</source>
        <translation>Attend une réponse à sa demande du {on}</translation>
    </message>
    <message>
        <source>Left the last {unread} e-mails unopened, contacted {days} ago, less than {gap}</source>
        <translation>N’a pas ouvert les {unread} derniers e-mails, contacté il y a {days}, moins de {gap}</translation>
    </message>
    <message>
        <source>{commercial} of the last {last} contacts were commercial, {most} of {of} allowed</source>
        <translation>{commercial} des {last} derniers contacts étaient commerciaux ({most} sur {of} permis)</translation>
    </message>
    <message>
        <source>Day without contacts, next one open: {next}</source>
        <translation>Jour sans contact, prochain jour ouvert&#xa0;: {next}</translation>
    </message>
    <message>
        <source>Public holiday, next day open: {next}</source>
        <translation>Jour férié, prochain jour ouvert&#xa0;: {next}</translation>
    </message>
    <message>
        <source>Closed, next day open: {next}</source>
        <translation>Fermeture, prochain jour ouvert&#xa0;: {next}</translation>
    </message>
    <message>
        <source>Day without contacts, as all the others</source>
        <translation>Jour sans contact, comme tous les autres</translation>
    </message>
    <message>
        <source>“{scenario}” goes first today</source>
        <translation>«&#xa0;{scenario}&#xa0;» passe d’abord aujourd’hui</translation>
    </message>
    <message>
        <source>Taken out of the plan on {on}</source>
        <translation>Retiré du plan {on}</translation>
    </message>
    <message>
        <source>Put off until {until}</source>
        <translation>Reporté à {until}</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informer</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Offrir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>CSV file (French)</source>
        <translation>Fichier CSV (français)</translation>
    </message>
    <message>
        <source>CSV file (English)</source>
        <translation>Fichier CSV (anglais)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Postal file</source>
        <translation>Fichier postal</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Nobody is left to contact. No file was written, nothing was recorded.</source>
        <translation>Il ne reste personne à contacter. Aucun fichier n’a été écrit, rien n’a été noté.</translation>
    </message>
    <message>
        <source>“{path}” is open in another program or protected. Close it there, then try again; nothing was recorded.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert dans un autre programme ou protégé. Fermez-le, puis réessayez&#x202f;; rien n’a été noté.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another place; nothing was recorded.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit. Choisissez un autre endroit&#x202f;; rien n’a été noté.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>This name is too long: {longest} signs at most.</source>
        <translation>Ce nom est trop long&#xa0;: {longest} signes au plus.</translation>
    </message>
</context>
<context>
    <name>PmgCard</name>
    <message>
        <source>PMG curve</source>
        <translation>Courbe PMG</translation>
    </message>
    <message>
        <source>Nobody has bought in the period looked at: there are no sizes yet.</source>
        <translation>Personne n’a acheté dans la période regardée&#xa0;: il n’y a pas encore de tailles.</translation>
    </message>
    <message>
        <source>share of the customers, those who bring most first</source>
        <translation>part des clients, ceux qui apportent le plus d’abord</translation>
    </message>
    <message>
        <source>share of the revenue</source>
        <translation>part du CA</translation>
    </message>
    <message>
        <source>if all brought the same</source>
        <translation>si tous apportaient autant</translation>
    </message>
    <message>
        <source>The first {customers} ({share}) bring {part} of the revenue: {money}. The last of them: {least}.</source>
        <translation>Les premiers&#xa0;: {customers} ({share}) apportent {part} du CA, soit {money}. Le dernier d’entre eux&#xa0;: {least}.</translation>
    </message>
    <message>
        <source>{name}: {customers}</source>
        <translation>{name}&#xa0;: {customers}</translation>
    </message>
    <message>
        <source>{name}: {customers}, {share} of them, {part} of the revenue, each {least} or more.</source>
        <translation>{name}&#xa0;: {customers}, {share} d’entre eux, {part} du CA, chacun {least} ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) ({share}) bring {part} of the revenue.</source>
        <translation>
            <numerusform>%n client ({share}) apporte {part} du CA.</numerusform>
            <numerusform>%n clients ({share}) apportent {part} du CA.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PmgThresholds</name>
    <message>
        <source>Where sizes begin</source>
        <translation>Où commencent les tailles</translation>
    </message>
    <message>
        <source>Customers in order of revenue: the first ones are large until they bring this part of it together.</source>
        <translation>Les clients sont rangés par chiffre d’affaires&#xa0;: les premiers sont gros tant qu’ensemble ils en apportent moins que cette part.</translation>
    </message>
    <message>
        <source>Large, up to</source>
        <translation>Gros, jusqu’à</translation>
    </message>
    <message>
        <source>Medium, up to</source>
        <translation>Moyens, jusqu’à</translation>
    </message>
    <message>
        <source>Purchases of</source>
        <translation>Achats sur</translation>
    </message>
    <message>
        <source>Save and recompute</source>
        <translation>Enregistrer et recalculer</translation>
    </message>
    <message>
        <source>the last 6 months</source>
        <translation>les 6 derniers mois</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>les 12 derniers mois</translation>
    </message>
    <message>
        <source>the last 24 months</source>
        <translation>les 24 derniers mois</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>the last {days} days</source>
        <translation>les {days} derniers jours</translation>
    </message>
    <message>
        <source>It must be more than the part of the large ones.</source>
        <translation>Cette part doit dépasser celle des gros.</translation>
    </message>
</context>
<context>
    <name>PmgView</name>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Customers and revenue</source>
        <translation>Clients et chiffre d’affaires</translation>
    </message>
    <message>
        <source>The three sizes</source>
        <translation>Les trois tailles</translation>
    </message>
    <message>
        <source>customers, spent in 12 months</source>
        <translation>clients, achats sur 12 mois</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{customers} without a size: no purchase in the period looked at.</source>
        <translation>{customers} sans taille&#xa0;: aucun achat sur la période regardée.</translation>
    </message>
    <message>
        <source>share of customers</source>
        <translation>part des clients</translation>
    </message>
    <message>
        <source>share of revenue, 12 months</source>
        <translation>part du chiffre d’affaires, 12 mois</translation>
    </message>
    <message>
        <source>{size}: {customers} of customers, {revenue} of revenue</source>
        <translation>{size}&#xa0;: {customers} des clients, {revenue} du chiffre d’affaires</translation>
    </message>
    <message>
        <source>Nobody has bought in the period looked at.</source>
        <translation>Personne n’a acheté sur la période regardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n large customer(s) bring {share} of your revenue.</source>
        <translation>
            <numerusform>%n gros client apporte {share} de votre chiffre d’affaires.</numerusform>
            <numerusform>%n gros clients apportent {share} de votre chiffre d’affaires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>On that day the contact comes back into the plan.</source>
        <translation>Ce jour-là, le contact revient dans le plan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PotentialList</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
</context>
<context>
    <name>PressureCard</name>
    <message>
        <source>Contact pressure</source>
        <translation>Pression commerciale</translation>
    </message>
</context>
<context>
    <name>PressureDialog</name>
    <message>
        <source>Pressure rules</source>
        <translation>Règles de pression</translation>
    </message>
    <message>
        <source>How often one customer may be contacted, all in all.</source>
        <translation>Combien de fois un même client peut être contacté, en tout.</translation>
    </message>
    <message>
        <source>Also in Settings.</source>
        <translation>Aussi dans les réglages.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
</context>
<context>
    <name>PressureForm</name>
    <message>
        <source>Most contacts</source>
        <translation>Nombre de contacts</translation>
    </message>
    <message>
        <source>Between two contacts</source>
        <translation>Entre deux contacts</translation>
    </message>
    <message>
        <source>Days without contacts</source>
        <translation>Jours sans contact</translation>
    </message>
    <message>
        <source>Born on 29 February</source>
        <translation>Nés un 29 février</translation>
    </message>
    <message>
        <source>All channels, scenarios and lists together, for one customer.</source>
        <translation>Tous canaux, scénarios et listes ensemble, pour un même client.</translation>
    </message>
    <message>
        <source>commercial messages, at most</source>
        <translation>messages commerciaux, au plus</translation>
    </message>
    <message>
        <source>relational messages, at most</source>
        <translation>messages relationnels, au plus</translation>
    </message>
    <message>
        <source>e-mails, at most</source>
        <translation>e-mails, au plus</translation>
    </message>
    <message>
        <source>SMS, at most</source>
        <translation>SMS, au plus</translation>
    </message>
    <message>
        <source>letters, at most</source>
        <translation>courriers, au plus</translation>
    </message>
    <message>
        <source>calls, at most</source>
        <translation>appels, au plus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>those who no longer open e-mails:</source>
        <translation>ceux qui n’ouvrent plus les e-mails&#xa0;:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>contacts in a row, at most</source>
        <translation>contacts de suite, au plus</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>commerciaux</translation>
    </message>
    <message>
        <source>and on public holidays</source>
        <translation>et les jours fériés</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Parmi eux</translation>
    </message>
    <message>
        <source>Further limits, each for its own kind of contact.</source>
        <translation>D’autres limites, chacune pour une sorte de contact.</translation>
    </message>
    <message>
        <source>A customer who was contacted more recently is withheld and waits.</source>
        <translation>Un client contacté plus récemment est retenu et attend.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>A customer who is only sold to leaves: the others inform, give, ask or propose.</source>
        <translation>Un client à qui l’on ne fait que vendre s’en va&#xa0;: les autres contacts informent, offrent, demandent ou proposent.</translation>
    </message>
    <message>
        <source>Nobody is contacted on these days; birthdays are moved forward, the rest waits.</source>
        <translation>Personne n’est contacté ces jours-là&#x202f;; les anniversaires sont avancés, le reste attend.</translation>
    </message>
    <message>
        <source>When the birthday is celebrated in a year without 29 February.</source>
        <translation>Jour de l’anniversaire, les années sans 29 février.</translation>
    </message>
    <message>
        <source>contacts in</source>
        <translation>contacts en</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>on 28 February</source>
        <translation>le 28 février</translation>
    </message>
    <message>
        <source>on 1 March</source>
        <translation>le 1er mars</translation>
    </message>
    <message>
        <source>With 0 contacts nobody is ever contacted.</source>
        <translation>Avec 0 contact, personne n’est jamais contacté.</translation>
    </message>
    <message>
        <source>With no day left, nobody is ever contacted.</source>
        <translation>Sans aucun jour ouvert, personne n’est jamais contacté.</translation>
    </message>
</context>
<context>
    <name>PressureSaver</name>
    <message>
        <source>Pressure rules saved. The plan follows them.</source>
        <translation>Règles de pression enregistrées. Le plan les suit.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>The file’s first rows</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>After cleaning</source>
        <translation>Après nettoyage</translation>
    </message>
    <message>
        <source>rows {first} to {last} of the file</source>
        <translation>lignes {first} à {last} du fichier</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview on a real customer</source>
        <translation>Aperçu sur un vrai client</translation>
    </message>
    <message>
        <source>Name, e-mail, telephone…</source>
        <translation>Nom, e-mail, téléphone…</translation>
    </message>
    <message>
        <source>Customers to try the message on, the awkward ones first</source>
        <translation>Clients sur qui essayer le message, les cas délicats d’abord</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}, {why}</translation>
    </message>
    <message>
        <source>No customer yet: the preview appears after a first import.</source>
        <translation>Pas encore de client&#xa0;: l’aperçu apparaîtra après un premier import.</translation>
    </message>
    <message>
        <source>{name} would read today:</source>
        <translation>{name} lirait aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ce texte est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>{units} signs, {parts}, {left} left.</source>
        <translation>{units} signes, {parts}, encore {left} libres.</translation>
    </message>
    <message>
        <source>{units} signs, {parts}, {left} left. An unusual sign halves the room.</source>
        <translation>{units} signes, {parts}, encore {left} libres. Un signe rare réduit la place de moitié.</translation>
    </message>
    <message>
        <source>Nothing to try yet.</source>
        <translation>Rien à essayer pour l’instant.</translation>
    </message>
    <message>
        <source>Tried on {customers}, the awkward ones first: nothing is missing.</source>
        <translation>Essayé sur {customers}, les cas délicats d’abord&#xa0;: rien ne manque.</translation>
    </message>
    <message>
        <source>Nothing known for “{places}”: {names}. Their fallback or nothing stands there.</source>
        <translation>Rien de connu pour «&#xa0;{places}&#xa0;»&#xa0;: {names}. Le texte de remplacement, ou rien, s’y trouve.</translation>
    </message>
    <message>
        <source>More than one SMS each: {names}.</source>
        <translation>Plus d’un SMS chacun&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>May be contacted by</source>
        <translation>Peut être contacté par</translation>
    </message>
    <message>
        <source>with the proof</source>
        <translation>et la preuve</translation>
    </message>
    <message>
        <source>What was said about contacts</source>
        <translation>Ce qui a été dit des contacts</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Rien n’a encore été dit</translation>
    </message>
    <message>
        <source>Consents and refusals of your files appear here, and those you record.</source>
        <translation>Les accords et refus de vos fichiers paraissent ici, et ceux que vous notez.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Recorded with the date of today</source>
        <translation>Noté à la date d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>PMG: {size}</source>
        <translation>PMG&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Previous customer of the list</source>
        <translation>Client précédent de la liste</translation>
    </message>
    <message>
        <source>Next customer of the list</source>
        <translation>Client suivant de la liste</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Correct the values of this customer</source>
        <translation>Corriger les valeurs de ce client</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Add a purchase…</source>
        <translation>Ajouter un achat…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Why are these one customer?</source>
        <translation>Pourquoi est-ce un seul client&#x202f;?</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>Contacter de nouveau</translation>
    </message>
    <message>
        <source>Do not contact any more</source>
        <translation>Ne plus contacter</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Customer no. {number} since {day}</source>
        <translation>Client n° {number} depuis le {day}</translation>
    </message>
    <message>
        <source>Prospect no. {number} since {day}</source>
        <translation>Prospect n° {number} depuis le {day}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>No purchase yet</source>
        <translation>Aucun achat pour l’instant</translation>
    </message>
    <message>
        <source>Purchases appear here once a sales file names this person.</source>
        <translation>Les achats apparaissent ici dès qu’un fichier de ventes nomme cette personne.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aucun contact pour l’instant</translation>
    </message>
    <message>
        <source>What you send, and what comes back, appears here.</source>
        <translation>Ce que vous envoyez, et ce qui en revient, apparaît ici.</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>Enregistrements d’origine</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>The files that named this person were withdrawn.</source>
        <translation>Les fichiers qui nommaient cette personne ont été retirés.</translation>
    </message>
    <message>
        <source>{place} of {count}, “{filter}”</source>
        <translation>{place} sur {count}, «&#xa0;{filter}&#xa0;»</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Choisissez les fichiers à importer</translation>
    </message>
    <message>
        <source>Workspaces (*{suffix})</source>
        <translation>Espaces de travail (*{suffix})</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>Où garder le nouvel espace de travail&#x202f;?</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
</context>
<context>
    <name>PurchaseColumns</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>Add a purchase</source>
        <translation>Ajouter un achat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Shop, market, online…</source>
        <translation>Boutique, marché, en ligne…</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Une ligne de plus</translation>
    </message>
    <message>
        <source>Given back: the amount is taken off</source>
        <translation>Rendu&#xa0;: le montant est déduit</translation>
    </message>
    <message>
        <source>Scores follow with the next update.</source>
        <translation>Les scores suivent à la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the purchase</source>
        <translation>Ajouter l’achat</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>PurchasesCard</name>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>No purchase yet. A first one, in the shop or online, makes this prospect a customer.</source>
        <translation>Aucun achat pour l’instant. Un premier achat, en boutique ou en ligne, fera de ce prospect un client.</translation>
    </message>
    <message>
        <source>{purchases}, {total} in all, average basket {basket}</source>
        <translation>{purchases}, {total} en tout, panier moyen {basket}</translation>
    </message>
    <message>
        <source>No purchase for {days}</source>
        <translation>Aucun achat depuis {days}</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>At the pace of the last year, in about {days}.</source>
        <translation>Au rythme de la dernière année, ce sera possible dans environ {days}.</translation>
    </message>
</context>
<context>
    <name>QualityColumns</name>
    <message>
        <source>No correction known</source>
        <translation>Aucune correction connue</translation>
    </message>
    <message>
        <source>Will be corrected</source>
        <translation>Sera corrigé</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
</context>
<context>
    <name>QualityLabels</name>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Faute de frappe</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Messages revenus</translation>
    </message>
    <message>
        <source>Shared by five or more</source>
        <translation>Partagé par cinq ou plus</translation>
    </message>
    <message>
        <source>No such number exists</source>
        <translation>Numéro inexistant</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Sans rue</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>Sans code postal</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Sans ville</translation>
    </message>
    <message>
        <source>Only a part of it</source>
        <translation>Une partie seulement</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>Une adresse au choix</translation>
    </message>
    <message>
        <source>Consent to e-mails</source>
        <translation>Accord pour les e-mails</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de portable</translation>
    </message>
    <message>
        <source>Cannot be reached by any channel</source>
        <translation>Injoignable par tous les canaux</translation>
    </message>
    <message>
        <source>No e-mail that works</source>
        <translation>Aucun e-mail qui fonctionne</translation>
    </message>
    <message>
        <source>E-mail known, consent never asked</source>
        <translation>E-mail connu, accord jamais demandé</translation>
    </message>
    <message>
        <source>No mobile number: no SMS</source>
        <translation>Pas de portable&#xa0;: pas de SMS</translation>
    </message>
    <message>
        <source>No whole address: no letter</source>
        <translation>Adresse incomplète&#xa0;: pas de courrier</translation>
    </message>
    <message>
        <source>No birthday greetings</source>
        <translation>Pas de vœux d’anniversaire</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) corrected</source>
        <translation>
            <numerusform>%n valeur corrigée</numerusform>
            <numerusform>%n valeurs corrigées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Correcting values</source>
        <translation>Correction des valeurs</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>If you do not answer, the chosen one is assumed.</source>
        <translation>Sans réponse de votre part, la réponse cochée est supposée.</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Pairs to check</source>
        <translation>Paires à vérifier</translation>
    </message>
    <message>
        <source>Accept many…</source>
        <translation>Accepter plusieurs…</translation>
    </message>
    <message>
        <source>Join every case above a likelihood at once, after a look at what that does</source>
        <translation>Réunir d’un coup tous les cas au-dessus d’une vraisemblance, après avoir vu l’effet</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find a customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>Find a customer anywhere</source>
        <translation>Trouver un client, où que vous soyez</translation>
    </message>
    <message>
        <source>Open, create or close a workspace</source>
        <translation>Ouvrir, créer ou fermer un espace de travail</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Left out: {cell}</source>
        <translation>Laissé de côté&#xa0;: {cell}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Change reading</source>
        <translation>Modifier la lecture</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Read this way</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Bold: the header. Grey and struck through: rows that are left out.</source>
        <translation>En gras&#xa0;: les titres. En gris et barré&#xa0;: les lignes laissées de côté.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>In row number</source>
        <translation>À la ligne</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Sans titres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Escape sign</source>
        <translation>Échappement</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Row of units</source>
        <translation>Ligne d’unités</translation>
    </message>
    <message>
        <source>Rows of totals</source>
        <translation>Lignes de total</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Take as data</source>
        <translation>Garder comme données</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The columns are proposed anew.</source>
        <translation>Les colonnes seront proposées à nouveau.</translation>
    </message>
    <message>
        <source>{found} (found)</source>
        <translation>{found} (trouvé)</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Comme trouvé</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>N° d’origine</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>created on {day}</source>
        <translation>créée le {day}</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Record {letter} becomes a customer of its own</source>
        <translation>La fiche {letter} devient un client à part</translation>
    </message>
    <message>
        <source>Split off record {letter}</source>
        <translation>Séparer la fiche {letter}</translation>
    </message>
</context>
<context>
    <name>RehearsalColumns</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>Next {days} days</source>
        <translation>{days} prochains jours</translation>
    </message>
    <message>
        <source>Replay the past year</source>
        <translation>Rejouer l’année passée</translation>
    </message>
    <message>
        <source>Days of the dry run</source>
        <translation>Jours de l’essai à blanc</translation>
    </message>
    <message>
        <source>Contacts planned, day by day</source>
        <translation>Contacts prévus, jour par jour</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Customers contacted</source>
        <translation>Clients contactés</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>{channel} {count}</source>
        <translation>{channel} {count}</translation>
    </message>
    <message>
        <source>never reached, each with its reason</source>
        <translation>jamais joints, chacun avec sa raison</translation>
    </message>
    <message>
        <source>Came back by themselves</source>
        <translation>Revenus d’eux-mêmes</translation>
    </message>
    <message>
        <source>{share} of them bought within {days} days, without any message</source>
        <translation>{share} d’entre eux ont acheté sous {days} jours, sans aucun message</translation>
    </message>
    <message>
        <source>Contacted most</source>
        <translation>Le plus sollicité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{count} withheld</source>
        <translation>{count} retenus</translation>
    </message>
    <message>
        <source>No contact on any day</source>
        <translation>Aucun contact, aucun jour</translation>
    </message>
    <message>
        <source>Each day is planned from what was known on it, as if every message had been sent. Nobody received any: whoever bought did so by themselves.</source>
        <translation>Chaque jour est planifié d’après ce que l’on en savait, comme si chaque message était parti. Personne n’en a reçu&#xa0;: qui a acheté l’a fait de lui-même.</translation>
    </message>
    <message>
        <source>As if nobody bought anything until then and every plan were approved on its day: in fact there will be a few less.</source>
        <translation>Calculé comme si personne n’achetait d’ici là et que chaque plan était approuvé le jour même&#xa0;: dans les faits, il y en aura un peu moins.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import of {moment}</source>
        <translation>Import du {moment}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>The table could not be saved as “{path}”. Close it in other programs, or choose another name.</source>
        <translation>Le tableau n’a pas pu être enregistré sous «&#xa0;{path}&#xa0;». Fermez-le dans les autres programmes, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{month}, up to day {day}</source>
        <translation>{month}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Not by line: discounts, shipping, returns, orders without lines</source>
        <translation>Hors lignes&#xa0;: remises, port, retours, commandes sans détail</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal inconnu</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>As of {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Export to XLSX…</source>
        <translation>Exporter en XLSX…</translation>
    </message>
    <message>
        <source>This table as a workbook; charts have a menu on the right button</source>
        <translation>Ce tableau en classeur&#x202f;; les graphiques ont un menu au clic droit</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Revenue by category</source>
        <translation>Chiffre d’affaires par catégorie</translation>
    </message>
    <message>
        <source>Revenue by channel</source>
        <translation>Chiffre d’affaires par canal</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Pas encore de ventes</translation>
    </message>
    <message>
        <source>Import your sales to see revenue, customers, categories and channels month by month.</source>
        <translation>Importez vos ventes pour voir le chiffre d’affaires, les clients, les catégories et les canaux, mois par mois.</translation>
    </message>
    <message>
        <source>Import my sales</source>
        <translation>Importer mes ventes</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Customers and figures are as they were before.</source>
        <translation>Les clients et les chiffres sont comme avant.</translation>
    </message>
    <message>
        <source>Import finished: {files}</source>
        <translation>Import terminé&#xa0;: {files}</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) to review</source>
        <translation>
            <numerusform>%n doublon à vérifier</numerusform>
            <numerusform>%n doublons à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Importer à nouveau</translation>
    </message>
</context>
<context>
    <name>RevenueCard</name>
    <message>
        <source>Revenue per month</source>
        <translation>Chiffre d’affaires par mois</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>{now} in twelve months, {before} in the twelve months before.</source>
        <translation>{now} en douze mois, {before} les douze mois précédents.</translation>
    </message>
    <message>
        <source>{month}: the 1st only</source>
        <translation>{month}&#xa0;: le 1er seulement</translation>
    </message>
    <message>
        <source>{month}: days 1 to {day}</source>
        <translation>{month}&#xa0;: du 1er au {day}</translation>
    </message>
    <message>
        <source>{month}: {now}, a year earlier {before}</source>
        <translation>{month}&#xa0;: {now}, un an plus tôt {before}</translation>
    </message>
</context>
<context>
    <name>RevenueView</name>
    <message>
        <source>Revenue per month</source>
        <translation>Chiffre d’affaires par mois</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>{month}: {now}, a year earlier {before}</source>
        <translation>{month}&#xa0;: {now}, un an plus tôt {before}</translation>
    </message>
    <message>
        <source>{now} over these months, {before} a year earlier.</source>
        <translation>{now} sur ces mois, {before} un an plus tôt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Évolution, %</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
</context>
<context>
    <name>ReviewJobs</name>
    <message>
        <source>Bringing the figures up to date</source>
        <translation>Mise à jour des chiffres</translation>
    </message>
</context>
<context>
    <name>ReviewLabels</name>
    <message>
        <source>The record is a customer of its own now</source>
        <translation>La fiche est maintenant un client à part</translation>
    </message>
    <message>
        <source>Noted: different people of one household</source>
        <translation>Noté&#xa0;: des personnes différentes d’un même foyer</translation>
    </message>
    <message>
        <source>Noted: not one household</source>
        <translation>Noté&#xa0;: pas le même foyer</translation>
    </message>
    <message numerus="yes">
        <source>Answers taken about %n record(s)</source>
        <translation>
            <numerusform>Réponses enregistrées sur %n fiche</numerusform>
            <numerusform>Réponses enregistrées sur %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined into the customers they belong to</source>
        <translation>
            <numerusform>%n fiche réunie à son client</numerusform>
            <numerusform>%n fiches réunies à leurs clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: {names}</source>
        <translation>Réunis&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Kept apart: {names}</source>
        <translation>Laissés à part&#xa0;: {names}</translation>
    </message>
    <message>
        <source>One household: {names}</source>
        <translation>Même foyer&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not one household: {names}</source>
        <translation>Pas le même foyer&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Split off: {names}</source>
        <translation>Fiche séparée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Accepted together: {names}</source>
        <translation>Acceptés ensemble&#xa0;: {names}</translation>
    </message>
    <message>
        <source>E-mail: yes</source>
        <translation>E-mail&#xa0;: oui</translation>
    </message>
    <message>
        <source>SMS: yes</source>
        <translation>SMS&#xa0;: oui</translation>
    </message>
    <message>
        <source>Letter: yes</source>
        <translation>Courrier&#xa0;: oui</translation>
    </message>
    <message>
        <source>Phone: yes</source>
        <translation>Téléphone&#xa0;: oui</translation>
    </message>
    <message>
        <source>E-mail: no</source>
        <translation>E-mail&#xa0;: non</translation>
    </message>
    <message>
        <source>SMS: no</source>
        <translation>SMS&#xa0;: non</translation>
    </message>
    <message>
        <source>Letter: no</source>
        <translation>Courrier&#xa0;: non</translation>
    </message>
    <message>
        <source>Phone: no</source>
        <translation>Téléphone&#xa0;: non</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RfmAxes</name>
    <message>
        <source>{days} d or less</source>
        <translation>{days}&#xa0;j ou moins</translation>
    </message>
    <message>
        <source>over {days} d</source>
        <translation>plus de {days}&#xa0;j</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{least} to {most} d</source>
        <translation>{least} à {most}&#xa0;j</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
</context>
<context>
    <name>RfmCard</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>colour: revenue of 12 months</source>
        <translation>couleur&#xa0;: CA sur 12 mois</translation>
    </message>
    <message>
        <source>colour: number of customers</source>
        <translation>couleur&#xa0;: nombre de clients</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>Grille RFM</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Number of purchases, ever</source>
        <translation>Nombre d’achats, depuis toujours</translation>
    </message>
    <message>
        <source>{customers} with a purchase, by recency and frequency</source>
        <translation>{customers} avec un achat, par récence et fréquence</translation>
    </message>
    <message>
        <source>The strip in each cell shows the classes of its customers, in these colours.</source>
        <translation>La bande de chaque case montre les classes de ses clients, dans ces couleurs.</translation>
    </message>
</context>
<context>
    <name>RfmPmg</name>
    <message>
        <source>Scores computed with the new limits</source>
        <translation>Scores calculés avec les nouveaux seuils</translation>
    </message>
    <message>
        <source>Scores computed with the limits from before</source>
        <translation>Scores calculés avec les seuils d’avant</translation>
    </message>
    <message>
        <source>{place}: {customers}, {share} of those who bought, {money} in 12 months.</source>
        <translation>{place}&#xa0;: {customers}, {share} de ceux qui ont acheté, {money} en 12 mois.</translation>
    </message>
    <message>
        <source>Classes: {classes}.</source>
        <translation>Classes&#xa0;: {classes}.</translation>
    </message>
    <message>
        <source>Last purchase {recency}, 1 purchase</source>
        <translation>Dernier achat&#xa0;: {recency}, 1 achat</translation>
    </message>
    <message>
        <source>Last purchase {recency}, {frequency} purchases</source>
        <translation>Dernier achat&#xa0;: {recency}, {frequency} achats</translation>
    </message>
    <message>
        <source>{count} cells of the RFM grid</source>
        <translation>{count} cases de la grille RFM</translation>
    </message>
    <message>
        <source>Large customers</source>
        <translation>Gros clients</translation>
    </message>
    <message>
        <source>Medium customers</source>
        <translation>Clients moyens</translation>
    </message>
    <message>
        <source>Small customers</source>
        <translation>Petits clients</translation>
    </message>
    <message>
        <source>all purchases ever</source>
        <translation>tous les achats</translation>
    </message>
    <message>
        <source>purchases of the last {days} days</source>
        <translation>achats des {days} derniers jours</translation>
    </message>
    <message>
        <source>purchases of the last {months} months</source>
        <translation>achats des {months} derniers mois</translation>
    </message>
</context>
<context>
    <name>RfmPmgView</name>
    <message>
        <source>Limits…</source>
        <translation>Seuils…</translation>
    </message>
    <message>
        <source>Change where marks and sizes begin</source>
        <translation>Changer où commencent les notes et les tailles</translation>
    </message>
    <message>
        <source>Look at another day</source>
        <translation>Voir un autre jour</translation>
    </message>
    <message>
        <source>No customer has bought yet</source>
        <translation>Aucun client n’a encore acheté</translation>
    </message>
    <message>
        <source>The RFM grid and the PMG curve look at purchases with a name. Import your sales to see them.</source>
        <translation>La grille RFM et la courbe PMG regardent les achats qui portent un nom. Importez vos ventes pour les voir.</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message>
        <source>marks by hand</source>
        <translation>notes à la main</translation>
    </message>
    <message>
        <source>marks by fifths</source>
        <translation>notes par cinquièmes</translation>
    </message>
    <message>
        <source>RFM: all purchases, {method}. PMG: {window}.</source>
        <translation>RFM&#xa0;: tous les achats, {method}. PMG&#xa0;: {window}.</translation>
    </message>
    <message>
        <source>Only {customers} have bought.</source>
        <translation>Clients ayant acheté&#xa0;: {customers} seulement.</translation>
    </message>
    <message>
        <source>Five marks and three sizes say more from 50 customers on.</source>
        <translation>Cinq notes et trois tailles en disent plus à partir de 50 clients.</translation>
    </message>
    <message>
        <source>Computing the scores</source>
        <translation>Calcul des scores</translation>
    </message>
</context>
<context>
    <name>RfmThresholds</name>
    <message>
        <source>How marks are given</source>
        <translation>Comment les notes sont données</translation>
    </message>
    <message>
        <source>By fifths</source>
        <translation>Par cinquièmes</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Save and recompute</source>
        <translation>Enregistrer et recalculer</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>mark {mark} up to</source>
        <translation>note {mark} jusqu’à</translation>
    </message>
    <message>
        <source>mark {mark} from</source>
        <translation>note {mark} dès</translation>
    </message>
    <message>
        <source>Each mark takes about a fifth of your customers; equals share a mark.</source>
        <translation>Chaque note prend environ un cinquième de vos clients&#x202f;; à égalité, même note.</translation>
    </message>
    <message>
        <source>Each mark takes about a fifth of your customers; equals share a mark. Today mark 5 of recency goes up to {days} days, mark 5 of frequency starts at {count} purchases.</source>
        <translation>Chaque note prend environ un cinquième de vos clients&#x202f;; à égalité, même note. Aujourd’hui, la note 5 de récence va jusqu’à {days} jours, la note 5 de fréquence commence à {count} achats.</translation>
    </message>
    <message>
        <source>Your own limits: marks stay comparable from one month to the next.</source>
        <translation>Vos propres seuils&#xa0;: les notes restent comparables d’un mois à l’autre.</translation>
    </message>
    <message>
        <source>Each limit must be larger than the one before.</source>
        <translation>Chaque seuil doit dépasser le précédent.</translation>
    </message>
</context>
<context>
    <name>RfmView</name>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>Récence et fréquence</translation>
    </message>
    <message>
        <source>Down: days since the last purchase. Across: number of purchases ever.</source>
        <translation>En lignes&#xa0;: jours depuis le dernier achat. En colonnes&#xa0;: nombre d’achats depuis toujours.</translation>
    </message>
    <message>
        <source>Click a cell to see its customers.</source>
        <translation>Cliquez une case pour voir ses clients.</translation>
    </message>
    <message>
        <source>The seven classes</source>
        <translation>Les sept classes</translation>
    </message>
    <message>
        <source>customers, spent in 12 months</source>
        <translation>clients, achats sur 12 mois</translation>
    </message>
    <message>
        <source>Click a class to see its customers.</source>
        <translation>Cliquez une classe pour voir ses clients.</translation>
    </message>
    <message>
        <source>The three marks</source>
        <translation>Les trois notes</translation>
    </message>
    <message>
        <source>customers by mark</source>
        <translation>clients par note</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>The eleven groups</source>
        <translation>Les onze groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>{recency}, {frequency} purchases: {customers}</source>
        <translation>{recency}, {frequency} achats&#xa0;: {customers}</translation>
    </message>
    <message>
        <source>{customers} with a purchase, by recency and frequency</source>
        <translation>{customers} ayant acheté, par récence et fréquence</translation>
    </message>
</context>
<context>
    <name>RiskLabels</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
</context>
<context>
    <name>RuleGroup</name>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Move the group (Alt+↑, Alt+↓)</source>
        <translation>Déplacer le groupe (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>of these rules</source>
        <translation>de celles-ci</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Group of rules</source>
        <translation>Groupe de règles</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Move the rule (Alt+↑, Alt+↓)</source>
        <translation>Déplacer la règle (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ne … pas</translation>
    </message>
    <message>
        <source>The rule is turned round: click to take “not” away</source>
        <translation>La règle est inversée&#xa0;: cliquez pour enlever «&#xa0;ne … pas&#xa0;»</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Ce que regarde la règle</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>Pas&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>left after each rule</source>
        <translation>reste après chaque règle</translation>
    </message>
    <message>
        <source>Keep the customers for whom</source>
        <translation>Garder les clients qui remplissent</translation>
    </message>
    <message>
        <source>of these rules hold</source>
        <translation>de ces règles</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>&lt;b&gt;In plain words:&lt;/b&gt; {sentence}</source>
        <translation>&lt;b&gt;En clair&#xa0;:&lt;/b&gt; {sentence}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Some members of the segment</source>
        <translation>Quelques membres du segment</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>Segment RFM</translation>
    </message>
    <message>
        <source>Why they are in</source>
        <translation>Pourquoi dedans</translation>
    </message>
    <message>
        <source>Spent, 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
    <message>
        <source>{count} at random, of {total}</source>
        <translation>{count} au hasard, sur {total}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>SatisfactionView</name>
    <message>
        <source>Make a segment of the {count} to repair with</source>
        <translation>Faire un segment des {count} à réparer</translation>
    </message>
    <message>
        <source>To repair with</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>No answer, review, complaint or recommendation is known yet. Import those of your survey tool: one row per answer, with the customer’s e-mail, the day and the mark.</source>
        <translation>Aucune réponse, aucun avis, aucune plainte ni recommandation n’est connu pour l’instant. Importez ceux de votre outil d’enquête&#xa0;: une ligne par réponse, avec l’e-mail du client, le jour et la note.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>Personne n’a encore rien dit</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Few answers: the balance may move a lot with each new one.</source>
        <translation>Peu de réponses&#xa0;: le solde peut beaucoup bouger à chaque nouvelle.</translation>
    </message>
    <message>
        <source>{promoters} pleased, {detractors} unhappy</source>
        <translation>{promoters} ravis, {detractors} mécontents</translation>
    </message>
    <message>
        <source>Balance of opinions (NPS)</source>
        <translation>Solde des avis (NPS)</translation>
    </message>
    <message>
        <source>{share} of all customers</source>
        <translation>{share} de tous les clients</translation>
    </message>
    <message>
        <source>Opinions known</source>
        <translation>Avis connus</translation>
    </message>
    <message>
        <source>{count} with a complaint that waits</source>
        <translation>dont {count} avec une plainte en attente</translation>
    </message>
    <message>
        <source>{referrals} recommendations: {amount}</source>
        <translation>{referrals} recommandations&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>See the {count}</source>
        <translation>Voir les {count}</translation>
    </message>
    <message>
        <source>To repair with first</source>
        <translation>À réparer d’abord</translation>
    </message>
    <message>
        <source>by what they spend</source>
        <translation>selon ce qu’ils dépensent</translation>
    </message>
    <message>
        <source>Nobody is unhappy, and no complaint waits.</source>
        <translation>Personne n’est mécontent, aucune plainte n’attend.</translation>
    </message>
    <message>
        <source>Ambassadors, now or soon</source>
        <translation>Ambassadeurs, déjà ou bientôt</translation>
    </message>
    <message>
        <source>by what they brought</source>
        <translation>selon ce qu’ils ont apporté</translation>
    </message>
    <message>
        <source>Nobody has recommended you yet, as far as your files tell.</source>
        <translation>Personne ne vous a encore recommandé, d’après vos fichiers.</translation>
    </message>
</context>
<context>
    <name>ScenarioListView</name>
    <message>
        <source>No scenario yet</source>
        <translation>Aucun scénario pour l’instant</translation>
    </message>
    <message>
        <source>Start with the most useful: wish a birthday, welcome a new customer or bring one back.</source>
        <translation>Commencez par le plus utile&#xa0;: souhaiter un anniversaire, accueillir un nouveau client ou faire revenir un ancien.</translation>
    </message>
    <message>
        <source>Choose a ready-made one</source>
        <translation>Choisir un modèle</translation>
    </message>
</context>
<context>
    <name>ScenarioRow</name>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{contacts} today</source>
        <translation>{contacts} aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody withheld</source>
        <translation>aucun retenu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Put into service</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Put away “{name}”</source>
        <translation>Ranger «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{active} of {all} in service</source>
        <translation>{active} sur {all} en service</translation>
    </message>
</context>
<context>
    <name>ScenariosLabels</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Réactivation</translation>
    </message>
    <message>
        <source>After the purchase</source>
        <translation>Après l’achat</translation>
    </message>
    <message>
        <source>Second purchase</source>
        <translation>Deuxième achat</translation>
    </message>
    <message>
        <source>Anniversary as a customer</source>
        <translation>Anniversaire de client</translation>
    </message>
    <message>
        <source>Abandoned cart</source>
        <translation>Panier abandonné</translation>
    </message>
    <message>
        <source>Thanks for a referral</source>
        <translation>Merci au parrain</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>Enquête de satisfaction</translation>
    </message>
    <message>
        <source>Repair after a complaint</source>
        <translation>Réparer après une plainte</translation>
    </message>
    <message>
        <source>Getting to know you</source>
        <translation>Mieux vous connaître</translation>
    </message>
    <message>
        <source>First step of a prospect</source>
        <translation>Premier pas d’un prospect</translation>
    </message>
    <message>
        <source>Thanks each new customer a few days after the first purchase, once. A second visit is won now or never.</source>
        <translation>Remercie chaque nouveau client quelques jours après son premier achat, une seule fois. C’est maintenant que se gagne la deuxième visite.</translation>
    </message>
    <message>
        <source>Offers a little attention some days before the birthday, every year. Only to those whose day you know.</source>
        <translation>Offre une petite attention quelques jours avant l’anniversaire, chaque année. Seulement à ceux dont vous connaissez le jour.</translation>
    </message>
    <message>
        <source>Writes to customers who have been silent for much longer than their own rhythm, before they are lost.</source>
        <translation>Écrit aux clients silencieux depuis bien plus longtemps que leur propre rythme, avant qu’ils ne soient perdus.</translation>
    </message>
    <message>
        <source>Asks a few days later whether the purchase pleases. Selling nothing is what makes it work.</source>
        <translation>Demande quelques jours plus tard si l’achat plaît. C’est de ne rien vendre qui fait son effet.</translation>
    </message>
    <message>
        <source>Writes to those who bought once and did not come back, while they still remember you.</source>
        <translation>Écrit à ceux qui ont acheté une fois sans revenir, tant qu’ils se souviennent de vous.</translation>
    </message>
    <message>
        <source>Thanks each customer on the anniversary of the first purchase. Rare, so it is noticed.</source>
        <translation>Remercie chaque client à l’anniversaire de son premier achat. C’est rare, donc remarqué.</translation>
    </message>
    <message>
        <source>Reminds of an order that was begun on line and not finished, unless it was bought since.</source>
        <translation>Rappelle une commande commencée en ligne et non terminée, sauf achat depuis.</translation>
    </message>
    <message>
        <source>Thanks those who recommended you, so that they do it again.</source>
        <translation>Remercie ceux qui vous ont recommandé, pour qu’ils recommencent.</translation>
    </message>
    <message>
        <source>Asks two questions after a purchase; the answers feed the satisfaction score.</source>
        <translation>Pose deux questions après un achat&#x202f;; les réponses alimentent le score de satisfaction.</translation>
    </message>
    <message>
        <source>Plans a call to each customer who complained. A complaint well settled makes a loyal customer.</source>
        <translation>Prévoit un appel à chaque client qui s’est plaint. Une plainte bien réglée fait un client fidèle.</translation>
    </message>
    <message>
        <source>Asks new customers for what you do not know of them yet, as the birthday.</source>
        <translation>Demande aux nouveaux clients ce que vous ne savez pas encore d’eux, comme leur anniversaire.</translation>
    </message>
    <message>
        <source>Introduces the shop to those who left their address and have not bought anything yet.</source>
        <translation>Présente la boutique à ceux qui ont laissé leur adresse et n’ont encore rien acheté.</translation>
    </message>
    <message>
        <source>{after_days} after the first purchase, once per customer, by {channels}.</source>
        <translation>{after_days} après le premier achat, une fois par client, par {channels}.</translation>
    </message>
    <message>
        <source>On the day of the first purchase, once per customer, by {channels}.</source>
        <translation>Le jour du premier achat, une fois par client, par {channels}.</translation>
    </message>
    <message>
        <source>{lead_days} before the birthday, once a year, by {channels}; from {least_age} years on.</source>
        <translation>{lead_days} avant l’anniversaire, une fois par an, par {channels}&#x202f;; à partir de {least_age} ans.</translation>
    </message>
    <message>
        <source>On the birthday, once a year, by {channels}; from {least_age} years on.</source>
        <translation>Le jour de l’anniversaire, une fois par an, par {channels}&#x202f;; à partir de {least_age} ans.</translation>
    </message>
    <message>
        <source>After a silence of {rhythm_factor} times the usual rhythm and at least {least_days}, by {channels}; again after {repeat_days} at the earliest.</source>
        <translation>Après un silence de {rhythm_factor} fois le rythme habituel et d’au moins {least_days}, par {channels}&#x202f;; de nouveau après {repeat_days} au plus tôt.</translation>
    </message>
    <message>
        <source>{after_days} after a purchase, from the purchase number {least_purchases} on, by {channels}; again after {repeat_days} at the earliest.</source>
        <translation>{after_days} après un achat, à partir de l’achat n°&#xa0;{least_purchases}, par {channels}&#x202f;; de nouveau après {repeat_days} au plus tôt.</translation>
    </message>
    <message>
        <source>On the day of a purchase, from the purchase number {least_purchases} on, by {channels}; again after {repeat_days} at the earliest.</source>
        <translation>Le jour d’un achat, à partir de l’achat n°&#xa0;{least_purchases}, par {channels}&#x202f;; de nouveau après {repeat_days} au plus tôt.</translation>
    </message>
    <message>
        <source>{after_days} after the first purchase when no other followed, once per customer, by {channels}.</source>
        <translation>{after_days} après le premier achat si aucun autre n’a suivi, une fois par client, par {channels}.</translation>
    </message>
    <message>
        <source>On the anniversary of the first purchase, every year, by {channels}.</source>
        <translation>À l’anniversaire du premier achat, chaque année, par {channels}.</translation>
    </message>
    <message>
        <source>{after_days} after: {signal}, by {channels}; again after {repeat_days} at the earliest.</source>
        <translation>{after_days} après&#xa0;: {signal}, par {channels}&#x202f;; de nouveau après {repeat_days} au plus tôt.</translation>
    </message>
    <message>
        <source>On the day of: {signal}, by {channels}; again after {repeat_days} at the earliest.</source>
        <translation>Le jour même&#xa0;: {signal}, par {channels}&#x202f;; de nouveau après {repeat_days} au plus tôt.</translation>
    </message>
    <message>
        <source>{after_days} after the first purchase when this is not known: {datum}, once per customer, by {channels}.</source>
        <translation>{after_days} après le premier achat si ceci n’est pas connu&#xa0;: {datum}, une fois par client, par {channels}.</translation>
    </message>
    <message>
        <source>On the day of the first purchase when this is not known: {datum}, once per customer, by {channels}.</source>
        <translation>Le jour du premier achat si ceci n’est pas connu&#xa0;: {datum}, une fois par client, par {channels}.</translation>
    </message>
    <message>
        <source>{after_days} after somebody became known without having bought, once, by {channels}.</source>
        <translation>{after_days} après s’être fait connaître sans avoir acheté, une fois, par {channels}.</translation>
    </message>
    <message>
        <source>On the day somebody becomes known without having bought, once, by {channels}.</source>
        <translation>Le jour où quelqu’un se fait connaître sans avoir acheté, une fois, par {channels}.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Days to catch up</source>
        <translation>Jours de rattrapage</translation>
    </message>
    <message>
        <source>Days before the birthday</source>
        <translation>Jours avant l’anniversaire</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Times the usual rhythm</source>
        <translation>Fois le rythme habituel</translation>
    </message>
    <message>
        <source>Least silence</source>
        <translation>Silence minimal</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Silence maximal</translation>
    </message>
    <message>
        <source>Not again for</source>
        <translation>Pas de nouveau pendant</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Jours après</translation>
    </message>
    <message>
        <source>From the purchase number</source>
        <translation>À partir de l’achat n°</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>À partir de l’année</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>0 means the same day, or the next time the plan is made.</source>
        <translation>0 veut dire le jour même, ou au prochain plan.</translation>
    </message>
    <message>
        <source>1 also writes after the very first one.</source>
        <translation>1 écrit aussi après le tout premier.</translation>
    </message>
    <message>
        <source>1 begins one year after the first purchase.</source>
        <translation>1 commence un an après le premier achat.</translation>
    </message>
    <message>
        <source>A purchase since then answers a cart or a visit.</source>
        <translation>Un achat depuis répond à un panier ou à une visite.</translation>
    </message>
    <message>
        <source>Only customers of whom it is missing are asked.</source>
        <translation>Seuls les clients à qui il manque sont sollicités.</translation>
    </message>
    <message>
        <source>If the application was closed that day, the contact is still made for so long.</source>
        <translation>Si l’application était fermée ce jour-là, le contact reste possible pendant ce temps.</translation>
    </message>
    <message>
        <source>Time for a letter to arrive or a visit to be planned.</source>
        <translation>Le temps qu’une lettre arrive ou qu’une visite se prévoie.</translation>
    </message>
    <message>
        <source>Known younger customers are left alone; an unknown age is no obstacle.</source>
        <translation>Les clients connus plus jeunes sont laissés tranquilles&#x202f;; un âge inconnu n’empêche rien.</translation>
    </message>
    <message>
        <source>2 means: silent for twice as long as between two purchases so far.</source>
        <translation>2 veut dire&#xa0;: silencieux deux fois plus longtemps qu’entre deux achats jusqu’ici.</translation>
    </message>
    <message>
        <source>Never sooner, even for those who buy very often; also for those with one purchase.</source>
        <translation>Jamais plus tôt, même pour qui achète très souvent&#x202f;; vaut aussi après un seul achat.</translation>
    </message>
    <message>
        <source>Who has been away for longer is left alone.</source>
        <translation>Qui est parti depuis plus longtemps est laissé tranquille.</translation>
    </message>
    <message>
        <source>Least time between two contacts of this scenario.</source>
        <translation>Temps minimal entre deux contacts de ce scénario.</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source> years</source>
        <translation>&#xa0;ans</translation>
    </message>
    <message>
        <source>a cart left unfinished</source>
        <translation>un panier laissé en plan</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>une recommandation</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>une plainte</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>une visite</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>numéro de mobile</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>Tell something useful.</source>
        <translation>Dire quelque chose d’utile.</translation>
    </message>
    <message>
        <source>Bring about a purchase.</source>
        <translation>Amener un achat.</translation>
    </message>
    <message>
        <source>Offer something, without asking for anything.</source>
        <translation>Offrir quelque chose, sans rien demander.</translation>
    </message>
    <message>
        <source>Learn something from the customer.</source>
        <translation>Apprendre quelque chose du client.</translation>
    </message>
    <message>
        <source>Suggest a visit, a product, a service.</source>
        <translation>Suggérer une visite, un produit, un service.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Day of the last purchase</source>
        <translation>Jour du dernier achat</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>Jours depuis le dernier achat</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>Dépensé en 12 mois</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Votre ville</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Quoi dire</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>call</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>no first name</source>
        <translation>sans prénom</translation>
    </message>
    <message>
        <source>long first name</source>
        <translation>prénom long</translation>
    </message>
    <message>
        <source>unusual sign in the name</source>
        <translation>signe rare dans le nom</translation>
    </message>
    <message>
        <source>long name</source>
        <translation>nom long</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>reads another language</source>
        <translation>lit une autre langue</translation>
    </message>
    <message>
        <source>ordinary case</source>
        <translation>cas ordinaire</translation>
    </message>
    <message>
        <source>A brace { is never closed. Write {{ for a plain one.</source>
        <translation>Une accolade { n’est jamais fermée. Écrivez {{ pour une simple accolade.</translation>
    </message>
    <message>
        <source>A brace } was never opened. Write }} for a plain one.</source>
        <translation>Une accolade } n’a jamais été ouverte. Écrivez }} pour une simple accolade.</translation>
    </message>
    <message>
        <source>What stands between braces is no known place. Use the button Insert.</source>
        <translation>Ce qui est entre accolades n’est pas un champ connu. Utilisez le bouton Insérer.</translation>
    </message>
    <message>
        <source>“{name}” is no known place. Use the button Insert.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un champ connu. Utilisez le bouton Insérer.</translation>
    </message>
    <message>
        <source>This text is too long: 20,000 signs at most.</source>
        <translation>Ce texte est trop long&#xa0;: 20&#xa0;000 signes au plus.</translation>
    </message>
    <message>
        <source>This text holds an invisible sign that cannot be sent. Type it again, without pasting.</source>
        <translation>Ce texte contient un signe invisible qui ne peut pas partir. Retapez-le sans le coller.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Cette valeur n’est pas possible ici.</translation>
    </message>
    <message>
        <source>This choice is not possible here.</source>
        <translation>Ce choix n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Il manque quelque chose ici.</translation>
    </message>
    <message>
        <source>A channel stands here twice.</source>
        <translation>Un canal figure ici deux fois.</translation>
    </message>
    <message>
        <source>This part of the scenario is not known.</source>
        <translation>Cette partie du scénario n’est pas connue.</translation>
    </message>
    <message>
        <source>This part of the scenario cannot be read.</source>
        <translation>Cette partie du scénario est illisible.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Il faut un nombre ici.</translation>
    </message>
    <message>
        <source>Yes or no is needed here.</source>
        <translation>Il faut oui ou non ici.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Il faut un texte ici.</translation>
    </message>
    <message>
        <source>This scenario was made by a newer version of Clientèle and was left as it is.</source>
        <translation>Ce scénario vient d’une version plus récente de Clientèle&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Scenario “{name}” created</source>
        <translation>Scénario «&#xa0;{name}&#xa0;» créé</translation>
    </message>
    <message>
        <source>Scenario “{name}” saved</source>
        <translation>Scénario «&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>“{name}” is in service</source>
        <translation>«&#xa0;{name}&#xa0;» est en service</translation>
    </message>
    <message>
        <source>“{name}” is paused</source>
        <translation>«&#xa0;{name}&#xa0;» est en pause</translation>
    </message>
    <message>
        <source>“{name}” is a draft again</source>
        <translation>«&#xa0;{name}&#xa0;» est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>“{name}” put away</source>
        <translation>«&#xa0;{name}&#xa0;» rangé</translation>
    </message>
    <message>
        <source>“{name}” is as before</source>
        <translation>«&#xa0;{name}&#xa0;» est comme avant</translation>
    </message>
    <message>
        <source>Something in this scenario is not right ({at}). Nothing was changed.</source>
        <translation>Quelque chose ne va pas dans ce scénario ({at}). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This scenario is not there any more. Nothing was changed.</source>
        <translation>Ce scénario n’existe plus. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This ready-made scenario is not part of this version. Nothing was changed.</source>
        <translation>Ce modèle ne fait pas partie de cette version. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This customer is not there any more; the preview shows another one.</source>
        <translation>Ce client n’existe plus&#x202f;; l’aperçu en montre un autre.</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Tous les scénarios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps the changes; the plan follows them at once when it is in service</source>
        <translation>Garde les modifications&#x202f;; le plan les suit aussitôt si le scénario est en service</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Shows day by day who would be contacted, and who not and why; sends nothing</source>
        <translation>Montre jour par jour qui serait contacté, et qui ne le serait pas et pourquoi&#x202f;; n’envoie rien</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Ready-made scenarios</source>
        <translation>Modèles de scénario</translation>
    </message>
    <message>
        <source>all scenarios in service</source>
        <translation>tous les scénarios en service</translation>
    </message>
    <message>
        <source>changes not saved yet</source>
        <translation>modifications à enregistrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Save and put into service</source>
        <translation>Enregistrer et mettre en service</translation>
    </message>
    <message>
        <source>Put into service</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Go back to today first: the figures are of another day</source>
        <translation>Revenez d’abord à aujourd’hui&#xa0;: les chiffres sont ceux d’un autre jour</translation>
    </message>
</context>
<context>
    <name>ScenariosWords</name>
    <message>
        <source>, else </source>
        <translation>, sinon </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Voir la page</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody has this score yet.</source>
        <translation>Personne n’a encore ce score.</translation>
    </message>
    <message>
        <source>{scored} have this score, {others} have none.</source>
        <translation>{scored} avec ce score, {others} sans.</translation>
    </message>
    <message>
        <source>{classed} have a class, {others} have none: no purchase in the period it looks at.</source>
        <translation>{classed} avec une classe, {others} sans&#xa0;: aucun achat sur la période regardée.</translation>
    </message>
    <message>
        <source>{classed} have a class, {others} have none.</source>
        <translation>{classed} avec une classe, {others} sans.</translation>
    </message>
</context>
<context>
    <name>ScoreColumns</name>
    <message>
        <source>Risk of leaving</source>
        <translation>Risque de départ</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>Potential (VPEC)</source>
        <translation>Potentiel (VPEC)</translation>
    </message>
    <message>
        <source>Next category</source>
        <translation>Prochaine catégorie</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>{chance} within 90 days</source>
        <translation>{chance} en 90 jours</translation>
    </message>
</context>
<context>
    <name>ScoreSteps</name>
    <message>
        <source>{lowest} and more</source>
        <translation>{lowest} et plus</translation>
    </message>
    <message>
        <source>under {highest}</source>
        <translation>moins de {highest}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>de {lowest} à {highest}</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>et pourquoi</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>Scores need at least one purchase. Importing sales of this customer will give them.</source>
        <translation>Les scores demandent au moins un achat. Importer les ventes de ce client les donnera.</translation>
    </message>
    <message>
        <source>{mark} of {most}</source>
        <translation>{mark} sur {most}</translation>
    </message>
</context>
<context>
    <name>ScoresHints</name>
    <message>
        <source>Customers whose chance of buying nothing in the time ahead lies beyond your second line.</source>
        <translation>Les clients dont la probabilité de ne rien acheter d’ici l’horizon dépasse votre second seuil.</translation>
    </message>
    <message>
        <source>What these customers bought from you in the last twelve months, refunds taken off.</source>
        <translation>Ce que ces clients vous ont acheté depuis douze mois, remboursements déduits.</translation>
    </message>
    <message>
        <source>For each of them, the chance of leaving times what they spent in twelve months, added up: about what a year without them would cost.</source>
        <translation>Pour chacun, le risque de départ multiplié par ses achats de douze mois, le tout additionné&#xa0;: à peu près ce que coûterait une année sans eux.</translation>
    </message>
    <message>
        <source>Everybody who bought in the last twelve months. Whoever has not is gone already and gets no score.</source>
        <translation>Tous ceux qui ont acheté depuis douze mois. Les autres sont déjà partis et n’ont pas de score.</translation>
    </message>
    <message>
        <source>Each bar counts the customers with about the same chance of buying nothing. Drag the lines where low ends and high begins.</source>
        <translation>Chaque barre compte les clients qui ont à peu près la même probabilité de ne rien acheter. Faites glisser les deux seuils.</translation>
    </message>
    <message>
        <source>The score was put back to a past day, could see nothing later, and what it said is compared with what your customers then did.</source>
        <translation>Le score a été replacé à un jour passé, sans rien voir de la suite&#x202f;; ce qu’il annonçait est comparé à ce que vos clients ont fait.</translation>
    </message>
    <message>
        <source>What weighs most in each of these customers’ risk; each is counted once.</source>
        <translation>Ce qui pèse le plus dans le risque de chacun de ces clients&#x202f;; chacun est compté une fois.</translation>
    </message>
    <message>
        <source>First those whom you would miss most: risk times what they spent in twelve months.</source>
        <translation>D’abord ceux qui vous manqueraient le plus&#xa0;: le risque multiplié par leurs achats de douze mois.</translation>
    </message>
    <message>
        <source>How far ahead the score looks. The proposal follows the rhythm of your own customers.</source>
        <translation>Jusqu’où le score regarde en avant. La proposition suit le rythme de vos propres clients.</translation>
    </message>
    <message>
        <source>What all your customers together will likely bring in the time ahead.</source>
        <translation>Ce que tous vos clients ensemble devraient apporter d’ici l’horizon.</translation>
    </message>
    <message>
        <source>The same, divided by the number of customers.</source>
        <translation>La même chose, divisée par le nombre de clients.</translation>
    </message>
    <message>
        <source>Which part of it the tenth of customers with the highest value will bring.</source>
        <translation>La part qu’en apportera le dixième de clients de plus grande valeur.</translation>
    </message>
    <message>
        <source>Everybody who has ever bought with a name.</source>
        <translation>Tous ceux qui ont déjà acheté en donnant leur nom.</translation>
    </message>
    <message>
        <source>Customers in order of their value: how much of the whole the first ones hold.</source>
        <translation>Les clients par ordre de valeur&#xa0;: quelle part du total portent les premiers.</translation>
    </message>
    <message>
        <source>Customers who came in the same quarter: what one of them has brought on average, quarter by quarter since the first purchase.</source>
        <translation>Les clients arrivés le même trimestre&#xa0;: ce que chacun a apporté en moyenne, trimestre après trimestre depuis le premier achat.</translation>
    </message>
    <message>
        <source>Of ten customers with such an interval, eight will end within it.</source>
        <translation>Sur dix clients avec une telle fourchette, huit finiront dedans.</translation>
    </message>
    <message>
        <source>Which part of the price stays with you. Without it, values are said in revenue.</source>
        <translation>La part du prix qui vous reste. Sans elle, les valeurs sont dites en chiffre d’affaires.</translation>
    </message>
    <message>
        <source>Of the customers who ever bought what the row says, the part who also bought what the column says.</source>
        <translation>Parmi les clients qui ont déjà acheté ce que dit la ligne, la part de ceux qui ont aussi acheté ce que dit la colonne.</translation>
    </message>
    <message>
        <source>The customers of the last twelve months most likely to buy it within 90 days.</source>
        <translation>Les clients des douze derniers mois les plus susceptibles d’en acheter dans les 90 jours.</translation>
    </message>
    <message>
        <source>How many points one such act is worth today; it then fades with time.</source>
        <translation>Combien de points vaut un tel geste aujourd’hui&#x202f;; il s’efface ensuite avec le temps.</translation>
    </message>
    <message>
        <source>After so many days an act counts for half, after twice as many for a quarter.</source>
        <translation>Après ce nombre de jours, un geste compte pour moitié&#x202f;; après le double, pour un quart.</translation>
    </message>
    <message>
        <source>How much each customer does with you lately.</source>
        <translation>Tout ce que chaque client fait avec vous ces derniers temps.</translation>
    </message>
    <message>
        <source>The part of the messages sent to a customer that he or she read; half of them are above.</source>
        <translation>La part des messages envoyés à un client que celui-ci a lus&#x202f;; la moitié des clients est au-dessus.</translation>
    </message>
    <message>
        <source>The part of the messages sent in which the customer clicked; half of them are above.</source>
        <translation>La part des messages envoyés dans lesquels le client a cliqué&#x202f;; la moitié des clients est au-dessus.</translation>
    </message>
    <message>
        <source>How many days after the first message sent the first one was read.</source>
        <translation>Le nombre de jours entre le premier message envoyé et le premier message lu.</translation>
    </message>
    <message>
        <source>How long a customer keeps reading: from the first message read to the last one.</source>
        <translation>Combien de temps un client continue de lire&#xa0;: du premier message lu au dernier.</translation>
    </message>
    <message>
        <source>Promoters (9 or 10 out of 10) less detractors (6 or less), for 100 answers: from −100 to +100.</source>
        <translation>Les promoteurs (9 ou 10 sur 10) moins les détracteurs (6 ou moins), pour 100 réponses&#xa0;: de −100 à +100.</translation>
    </message>
    <message>
        <source>Customers whose last answer, review or unsettled complaint your files tell.</source>
        <translation>Les clients dont vos fichiers disent la dernière réponse, le dernier avis ou une plainte non réglée.</translation>
    </message>
    <message>
        <source>Unhappy customers, or with a complaint that waits; first those who spend most.</source>
        <translation>Les clients mécontents ou dont une plainte attend&#x202f;; d’abord ceux qui dépensent le plus.</translation>
    </message>
    <message>
        <source>Customers who brought you others, or are pleased enough to do so.</source>
        <translation>Les clients qui vous en ont amené d’autres, ou assez contents pour le faire.</translation>
    </message>
    <message>
        <source>What the customers they recommended you to have bought since.</source>
        <translation>Ce qu’ont acheté depuis les clients à qui ils vous ont recommandé.</translation>
    </message>
    <message>
        <source>Customers who buy clearly more this year than the year before.</source>
        <translation>Les clients qui achètent nettement plus cette année que l’année d’avant.</translation>
    </message>
    <message>
        <source>Customers who buy clearly less this year than the year before.</source>
        <translation>Les clients qui achètent nettement moins cette année que l’année d’avant.</translation>
    </message>
    <message>
        <source>Without a purchase yet: the part of those like them who bought, times what a new one brings.</source>
        <translation>Sans achat encore&#xa0;: la part de leurs semblables qui ont acheté, multipliée par ce qu’apporte un nouveau client.</translation>
    </message>
    <message>
        <source>The potential of all customers at the end of each month, from what was known then.</source>
        <translation>Le potentiel de tous les clients à la fin de chaque mois, d’après ce qu’on savait alors.</translation>
    </message>
    <message>
        <source>What a customer could bring you in the time ahead, engagement and evolution counted in.</source>
        <translation>Ce qu’un client pourrait vous apporter d’ici l’horizon, engagement et évolution compris.</translation>
    </message>
</context>
<context>
    <name>ScoresLabels</name>
    <message>
        <source>RFM segments</source>
        <translation>Segments RFM</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>RFM group (11)</source>
        <translation>Groupe RFM (11)</translation>
    </message>
    <message>
        <source>Size of the customers (PMG)</source>
        <translation>Taille des clients (PMG)</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>Risque de départ</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Size (PMG)</source>
        <translation>Taille (PMG)</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Attrition</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Seven classes from three marks: how recently, how often and for how much each customer buys.</source>
        <translation>Sept classes tirées de trois notes&#xa0;: depuis quand, combien de fois et pour combien chaque client achète.</translation>
    </message>
    <message>
        <source>5: bought most recently</source>
        <translation>5&#xa0;: achat le plus récent</translation>
    </message>
    <message>
        <source>5: buys most often</source>
        <translation>5&#xa0;: achète le plus souvent</translation>
    </message>
    <message>
        <source>5: has spent most</source>
        <translation>5&#xa0;: a dépensé le plus</translation>
    </message>
    <message>
        <source>The same marks in the eleven groups that web shops name.</source>
        <translation>Les mêmes notes dans les onze groupes que nomment les boutiques en ligne.</translation>
    </message>
    <message>
        <source>Who makes your revenue: large customers bring the first part of it, small ones the last.</source>
        <translation>Qui fait votre chiffre d’affaires&#xa0;: les gros clients en apportent la première part, les petits la dernière.</translation>
    </message>
    <message>
        <source>How likely each customer of the last twelve months is to buy nothing in the time ahead.</source>
        <translation>La probabilité que chaque client des douze derniers mois n’achète rien dans la période à venir.</translation>
    </message>
    <message>
        <source>What each customer will bring in the time ahead: purchases expected, times their worth.</source>
        <translation>Ce que chaque client apportera dans la période à venir&#xa0;: les achats attendus, multipliés par leur montant.</translation>
    </message>
    <message>
        <source>It looks at revenue, not at margin. A large customer may already be leaving.</source>
        <translation>Il regarde le chiffre d’affaires, pas la marge. Un gros client est peut-être déjà en train de partir.</translation>
    </message>
    <message>
        <source>An expectation, with an interval: of ten customers, eight end within it.</source>
        <translation>Une espérance, avec un intervalle&#xa0;: sur dix clients, huit s’y trouvent à l’arrivée.</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Fidèles</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Prometteurs</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À choyer</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Loyal once</source>
        <translation>Anciens fidèles</translation>
    </message>
    <message>
        <source>Almost lost</source>
        <translation>Presque perdus</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Your sales cover {days} days; this score needs {needed_days}. It will come on {on}.</source>
        <translation>Vos ventes couvrent {days} jours&#x202f;; ce score en demande {needed_days}. Il viendra le {on}.</translation>
    </message>
    <message>
        <source>{customers} customers bought in the last twelve months; this score needs {needed}.</source>
        <translation>{customers} clients ont acheté ces douze derniers mois&#x202f;; ce score en demande {needed}.</translation>
    </message>
    <message>
        <source>Too few different fates to learn from: {events}, where {needed} are needed.</source>
        <translation>Trop peu d’issues différentes pour apprendre&#xa0;: {events}, quand il en faut {needed}.</translation>
    </message>
    <message>
        <source>Your sales cover {days} days: only three levels can be told. Percentages come on {on}.</source>
        <translation>Vos ventes couvrent {days} jours&#xa0;: seuls trois niveaux peuvent être donnés. Les pourcentages viendront le {on}.</translation>
    </message>
    <message>
        <source>Your sales cover less than a year: percentages are indicative until {on}.</source>
        <translation>Vos ventes couvrent moins d’un an&#xa0;: les pourcentages sont indicatifs jusqu’au {on}.</translation>
    </message>
    <message>
        <source>No sales were seen at this season ({from_on} to {until_on}): percentages are indicative.</source>
        <translation>Aucune vente connue à cette saison (du {from_on} au {until_on})&#xa0;: les pourcentages sont indicatifs.</translation>
    </message>
    <message>
        <source>It cannot be tested on your past yet: percentages are indicative.</source>
        <translation>Il ne peut pas encore être testé sur votre passé&#xa0;: les pourcentages sont indicatifs.</translation>
    </message>
    <message>
        <source>Placed on {as_of}, it did no better than one percentage for all ({announced} announced, {observed} seen among {customers}): it only puts customers in order.</source>
        <translation>Placé au {as_of}, il n’a pas fait mieux qu’un même pourcentage pour tous ({announced} annoncés, {observed} constatés parmi {customers})&#xa0;: il ne fait que classer les clients.</translation>
    </message>
    <message>
        <source>Placed on {as_of}, it announced {announced} departures among {customers}; there were {observed}: it only puts customers in order.</source>
        <translation>Placé au {as_of}, il annonçait {announced} départs parmi {customers}&#x202f;; il y en a eu {observed}&#xa0;: il ne fait que classer les clients.</translation>
    </message>
    <message>
        <source>Placed on {as_of}, knowing nothing later, it announced {announced} departures among {customers} customers. By {until} there were {observed}.</source>
        <translation>Placé au {as_of}, sans rien savoir de la suite, il annonçait {announced} départs parmi {customers} clients. Au {until}, il y en a eu {observed}.</translation>
    </message>
    <message>
        <source>{customers} customers have bought; this score needs {needed}.</source>
        <translation>{customers} clients ont acheté&#x202f;; ce score en demande {needed}.</translation>
    </message>
    <message>
        <source>Only {share} of your customers came back; this score needs {needed_share}.</source>
        <translation>Seuls {share} de vos clients sont revenus&#x202f;; ce score demande {needed_share}.</translation>
    </message>
    <message>
        <source>{share} of your regular customers buy at fixed intervals, as with a subscription: what they will bring depends on their contract, not on chance.</source>
        <translation>{share} de vos clients réguliers achètent à intervalles fixes, comme par abonnement&#xa0;: ce qu’ils apporteront dépend de leur contrat, non du hasard.</translation>
    </message>
    <message>
        <source>How much customers spend depends on how often they come (correlation {correlation}), which this score assumes it does not.</source>
        <translation>Le montant dépensé dépend de la fréquence des achats (corrélation {correlation}), alors que ce score suppose le contraire.</translation>
    </message>
    <message>
        <source>It cannot be tested on your past yet: amounts are indicative.</source>
        <translation>Il ne peut pas encore être testé sur votre passé&#xa0;: les montants sont indicatifs.</translation>
    </message>
    <message>
        <source>Placed on {as_of}, knowing nothing later, it announced {announced_cents} until {until}; {observed_cents} came, {top_tenth_share} of it from the tenth it valued most.</source>
        <translation>Placé au {as_of}, sans rien savoir de la suite, il annonçait {announced_cents} jusqu’au {until}&#x202f;; {observed_cents} sont venus, dont {top_tenth_share} du dixième qu’il estimait le plus.</translation>
    </message>
    <message>
        <source>No departure for good can be measured in your sales.</source>
        <translation>Aucun départ définitif n’est mesurable dans vos ventes.</translation>
    </message>
    <message>
        <source>One purchase, then nothing for {days} days</source>
        <translation>Un seul achat, puis rien depuis {days} jours</translation>
    </message>
    <message>
        <source>Two purchases: no habit yet</source>
        <translation>Deux achats&#xa0;: pas encore d’habitude</translation>
    </message>
    <message>
        <source>{days} days of silence, where {tempo_days} days are usual ({times} times)</source>
        <translation>{days} jours de silence, pour un rythme de {tempo_days} jours ({times} fois)</translation>
    </message>
    <message>
        <source>Purchases space out: {last_days} days before the last one, {tempo_days} on average</source>
        <translation>Les achats s’espacent&#xa0;: {last_days} jours avant le dernier, {tempo_days} en moyenne</translation>
    </message>
    <message>
        <source>A habit: bought on {purchases} days</source>
        <translation>Une habitude&#xa0;: des achats sur {purchases} jours</translation>
    </message>
    <message>
        <source>Of {customers} customers alike {ago_days} days ago, {left} did not come back</source>
        <translation>Parmi {customers} clients au même profil il y a {ago_days} jours, {left} ne sont pas revenus</translation>
    </message>
    <message>
        <source>Eight times of ten between {low_cents} and {high_cents} in {horizon_days} days</source>
        <translation>Huit fois sur dix entre {low_cents} et {high_cents} en {horizon_days} jours</translation>
    </message>
    <message>
        <source>{value_cents} expected in {horizon_days} days</source>
        <translation>{value_cents} attendus en {horizon_days} jours</translation>
    </message>
    <message>
        <source>{purchases} purchases of {average_cents} on average</source>
        <translation>{purchases} achats de {average_cents} en moyenne</translation>
    </message>
    <message>
        <source>{days} days since the last purchase, where {tempo_days} are usual</source>
        <translation>{days} jours depuis le dernier achat, pour un rythme de {tempo_days} jours</translation>
    </message>
    <message>
        <source>One purchase, {days} days ago</source>
        <translation>Un seul achat, il y a {days} jours</translation>
    </message>
    <message>
        <source>{with}: {take} of {of} take it</source>
        <translation>{with}&#xa0;: {take} sur {of} en prennent</translation>
    </message>
    <message>
        <source>Bought {times} times, {days} days ago</source>
        <translation>Acheté {times} fois, il y a {days} jours</translation>
    </message>
    <message>
        <source>In {percent} % of recent purchases</source>
        <translation>Dans {percent}&#xa0;% des achats récents</translation>
    </message>
    <message>
        <source>{kind} ({times})</source>
        <translation>{kind} ({times})</translation>
    </message>
    <message>
        <source>{days} days of silence, rhythm of {tempo_days}</source>
        <translation>{days} j de silence, rythme {tempo_days} j</translation>
    </message>
    <message>
        <source>Last pause {last_days} days, rhythm of {tempo_days}</source>
        <translation>Dernière pause {last_days} j, rythme {tempo_days} j</translation>
    </message>
    <message>
        <source>One purchase, then nothing</source>
        <translation>Un seul achat, puis plus rien</translation>
    </message>
    <message>
        <source>No single sign, the whole picture</source>
        <translation>Aucun signe seul, l’ensemble</translation>
    </message>
    <message>
        <source>Two purchases, no habit</source>
        <translation>Deux achats, pas d’habitude</translation>
    </message>
    <message>
        <source>It describes purchases already made and predicts nothing. At risk holds only those who bought often: the risk of leaving says it of everybody. Sales without a name do not count.</source>
        <translation>Il décrit les achats faits et ne prédit rien. À risque ne contient que ceux qui achetaient souvent&#xa0;: le risque de départ, lui, porte sur tous. Les ventes sans nom ne comptent pas.</translation>
    </message>
    <message>
        <source>It sees purchases with a name only: a customer who pays without giving one seems silent. The segment At risk is smaller: it holds only those who bought often.</source>
        <translation>Il ne voit que les achats à un nom&#xa0;: un client qui paie sans le donner paraît silencieux. Le segment À risque est plus petit&#xa0;: il ne contient que ceux qui achetaient souvent.</translation>
    </message>
    <message>
        <source>Silence unusual for their rhythm</source>
        <translation>Silence anormal pour leur rythme</translation>
    </message>
    <message>
        <source>Purchases that space out</source>
        <translation>Achats qui s’espacent</translation>
    </message>
    <message>
        <source>Next category</source>
        <translation>Catégorie suivante</translation>
    </message>
    <message>
        <source>Chance of the next category</source>
        <translation>Chance de la catégorie suivante</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Engagement points</source>
        <translation>Points d’engagement</translation>
    </message>
    <message>
        <source>E-mails read</source>
        <translation>E-mails lus</translation>
    </message>
    <message>
        <source>E-mails clicked</source>
        <translation>E-mails cliqués</translation>
    </message>
    <message>
        <source>Days until the first e-mail read</source>
        <translation>Jours avant le premier e-mail lu</translation>
    </message>
    <message>
        <source>Days from the first to the last e-mail read</source>
        <translation>Jours entre le premier et le dernier e-mail lus</translation>
    </message>
    <message>
        <source>Days from the first to the last click</source>
        <translation>Jours entre le premier et le dernier clic</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Satisfaction out of 10</source>
        <translation>Satisfaction sur 10</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Revenue brought by recommendations</source>
        <translation>Chiffre d’affaires apporté par les recommandations</translation>
    </message>
    <message>
        <source>Affinities</source>
        <translation>Appétences</translation>
    </message>
    <message>
        <source>The category that each customer of the last twelve months will most likely buy next.</source>
        <translation>La catégorie que chaque client des douze derniers mois achètera le plus probablement ensuite.</translation>
    </message>
    <message>
        <source>How much each customer does with you lately, from 0 to 100: purchases, visits, messages read, answers, recommendations.</source>
        <translation>Ce que chaque client fait avec vous ces derniers temps, de 0 à 100&#xa0;: achats, visites, messages lus, réponses, recommandations.</translation>
    </message>
    <message>
        <source>What customers said last, out of 10: 9 and 10 are promoters, 7 and 8 passives, the others detractors.</source>
        <translation>Ce que les clients ont dit en dernier, sur 10&#xa0;: 9 et 10 sont promoteurs, 7 et 8 passifs, les autres détracteurs.</translation>
    </message>
    <message>
        <source>Who recommends you, and who is pleased enough to do so.</source>
        <translation>Qui vous recommande, et qui est assez content pour le faire.</translation>
    </message>
    <message>
        <source>It learns from what customers bought with a name. It cannot know a need that no purchase shows.</source>
        <translation>Il apprend des achats nominatifs. Il ne peut pas connaître un besoin qu’aucun achat ne montre.</translation>
    </message>
    <message>
        <source>Messages opened by a mail program alone do not count where they can be told; some cannot be.</source>
        <translation>Les messages ouverts par un logiciel de messagerie seul ne comptent pas quand on peut les reconnaître&#x202f;; certains ne peuvent pas l’être.</translation>
    </message>
    <message>
        <source>Only those who answered have one. An unsettled complaint of the last year makes a detractor.</source>
        <translation>Seuls ceux qui ont répondu en ont une. Une réclamation de moins d’un an non réglée fait un détracteur.</translation>
    </message>
    <message>
        <source>It counts the recommendations that your files tell. A friend is known by e-mail or by full name.</source>
        <translation>Elle compte les recommandations que vos fichiers racontent. Un ami est reconnu par son e-mail ou son nom complet.</translation>
    </message>
    <message>
        <source>Very active</source>
        <translation>Très actif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promoteur</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passif</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>Détracteur</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Recommends you</source>
        <translation>Vous recommande</translation>
    </message>
    <message>
        <source>Could recommend you</source>
        <translation>Pourrait vous recommander</translation>
    </message>
    <message>
        <source>{percent} chances in 100 to buy {category} within 90 days</source>
        <translation>{percent} chances sur 100 d’acheter {category} dans les 90 jours</translation>
    </message>
    <message>
        <source>Bought {category} {times} times in {orders} purchases, the last time {days} days ago</source>
        <translation>A acheté {category} {times} fois en {orders} achats, la dernière fois il y a {days} jours</translation>
    </message>
    <message>
        <source>{take} of {of} who take {with} take {category}</source>
        <translation>{take} sur {of} de ceux qui prennent {with} prennent {category}</translation>
    </message>
    <message>
        <source>{category} is in {percent} % of the recent purchases of all customers</source>
        <translation>{category} est dans {percent}&#xa0;% des achats récents de tous les clients</translation>
    </message>
    <message>
        <source>{kind}: {times} times</source>
        <translation>{kind}&#xa0;: {times} fois</translation>
    </message>
    <message>
        <source>{times} messages opened by the mail program alone, not counted</source>
        <translation>{times} messages ouverts par le logiciel de messagerie seul, non comptés</translation>
    </message>
    <message>
        <source>Nothing for so long that nothing counts any more</source>
        <translation>Plus rien depuis si longtemps que rien ne compte encore</translation>
    </message>
    <message>
        <source>{amount} % of the e-mails sent were read</source>
        <translation>{amount}&#xa0;% des e-mails envoyés ont été lus</translation>
    </message>
    <message>
        <source>{amount} % of the e-mails sent were clicked</source>
        <translation>{amount}&#xa0;% des e-mails envoyés ont été cliqués</translation>
    </message>
    <message>
        <source>First e-mail read {amount} days after the first one sent</source>
        <translation>Premier e-mail lu {amount} jours après le premier envoi</translation>
    </message>
    <message>
        <source>{amount} days between the first and the last e-mail read</source>
        <translation>{amount} jours entre le premier et le dernier e-mail lus</translation>
    </message>
    <message>
        <source>{amount} days between the first and the last click</source>
        <translation>{amount} jours entre le premier et le dernier clic</translation>
    </message>
    <message>
        <source>{points} out of 10 on {on}</source>
        <translation>{points} sur 10 le {on}</translation>
    </message>
    <message>
        <source>Complaint of {on}, not settled</source>
        <translation>Réclamation du {on}, non réglée</translation>
    </message>
    <message>
        <source>Complaint of {on}, settled</source>
        <translation>Réclamation du {on}, réglée</translation>
    </message>
    <message>
        <source>{referrals} recommendations, which brought {revenue_cents}</source>
        <translation>{referrals} recommandations, qui ont apporté {revenue_cents}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Enquête remplie</translation>
    </message>
    <message>
        <source>Recommendation score given</source>
        <translation>Note de recommandation donnée</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Points de fidélité</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>Message lu</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>Message reported as unwanted</source>
        <translation>Message signalé comme indésirable</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>All scores</source>
        <translation>Tous les scores</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>Scores look at purchases with a name. Import your sales, and they appear by themselves.</source>
        <translation>Les scores regardent les achats nominatifs. Importez vos ventes, et ils apparaîtront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Compute every score again from what has been imported</source>
        <translation>Recalculer tous les scores à partir de ce qui est importé</translation>
    </message>
    <message>
        <source>Open the segment builder on these customers</source>
        <translation>Ouvrir l’éditeur de segment sur ces clients</translation>
    </message>
    <message>
        <source>Computing the scores</source>
        <translation>Calcul des scores</translation>
    </message>
    <message>
        <source>Scores computed again</source>
        <translation>Scores recalculés</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Something was imported or taken back since these scores were computed.</source>
        <translation>Des données ont été importées ou retirées depuis le calcul de ces scores.</translation>
    </message>
    <message>
        <source>They do not know it yet.</source>
        <translation>Ils ne le savent pas encore.</translation>
    </message>
    <message>
        <source>Scores computed with the new thresholds</source>
        <translation>Scores recalculés avec les nouveaux seuils</translation>
    </message>
    <message>
        <source>Scores computed with the thresholds from before</source>
        <translation>Scores recalculés avec les seuils d’avant</translation>
    </message>
    <message>
        <source>Recency mark {recency}, frequency mark {frequency}</source>
        <translation>Récence {recency}, fréquence {frequency}</translation>
    </message>
    <message>
        <source>{score}: {value}</source>
        <translation>{score}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Put into a folder</source>
        <translation>Ranger dans un dossier</translation>
    </message>
    <message>
        <source>Folder (choose or type a new one; empty for none)</source>
        <translation>Dossier (choisissez ou tapez un nouveau&#x202f;; vide pour aucun)</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (copie {number})</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Rule file (*.json)</source>
        <translation>Fichier de règle (*.json)</translation>
    </message>
    <message>
        <source>Open a rule file</source>
        <translation>Ouvrir un fichier de règle</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Rule saved in {file}</source>
        <translation>Règle enregistrée dans {file}</translation>
    </message>
</context>
<context>
    <name>SegmentClauses</name>
    <message>
        <source>{field}: {asked}</source>
        <translation>{field}&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>{amount} ago</source>
        <translation>il y a {amount}</translation>
    </message>
    <message>
        <source>{several} nor {one}</source>
        <translation>{several} ni {one}</translation>
    </message>
    <message>
        <source>{several} or {one}</source>
        <translation>{several} ou {one}</translation>
    </message>
</context>
<context>
    <name>SegmentDenials</name>
    <message>
        <source>{several} or {one}</source>
        <translation>{several} ni {one}</translation>
    </message>
</context>
<context>
    <name>SegmentHistory</name>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>On {day}: {customers}, {money} in 12 months.</source>
        <translation>Au {day}&#xa0;: {customers}, {money} en 12 mois.</translation>
    </message>
    <message>
        <source>{entered} entered and {left} left since the month before.</source>
        <translation>Depuis le mois d’avant&#xa0;: {entered} de plus, {left} de moins.</translation>
    </message>
    <message>
        <source>{customers}, {money} in 12 months.</source>
        <translation>{customers}, {money} en 12 mois.</translation>
    </message>
    <message>
        <source>{customers} ({change} since {day}), {money} in 12 months ({money_change}).</source>
        <translation>{customers} ({change} depuis le {day}), {money} en 12 mois ({money_change}).</translation>
    </message>
    <message>
        <source>Between {from_on} and {to_on}</source>
        <translation>Entre le {from_on} et le {to_on}</translation>
    </message>
    <message>
        <source>Entered {name}, {from_on} to {to_on}</source>
        <translation>{name}&#xa0;: entrés du {from_on} au {to_on}</translation>
    </message>
    <message>
        <source>Left {name}, {from_on} to {to_on}</source>
        <translation>{name}&#xa0;: sortis du {from_on} au {to_on}</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>Make a segment of your own rules</source>
        <translation>Créer un segment avec vos propres règles</translation>
    </message>
    <message>
        <source>New list, rule file</source>
        <translation>Nouvelle liste, fichier de règle</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Your segments are waiting for customers</source>
        <translation>Vos segments attendent des clients</translation>
    </message>
    <message>
        <source>Best customers, at risk, birthday this month… are ready: a first import fills them.</source>
        <translation>Meilleurs clients, à risque, anniversaire du mois… sont prêts&#xa0;: un premier import les remplira.</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Spent, 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>vous, à la main</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>ready-made</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Put into a folder…</source>
        <translation>Ranger dans un dossier…</translation>
    </message>
    <message>
        <source>Save the rule as a file…</source>
        <translation>Enregistrer la règle dans un fichier…</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New list made by hand…</source>
        <translation>Nouvelle liste à la main…</translation>
    </message>
    <message>
        <source>Open a rule file…</source>
        <translation>Ouvrir un fichier de règle…</translation>
    </message>
</context>
<context>
    <name>SegmentPane</name>
    <message>
        <source>Open the rules</source>
        <translation>Ouvrir les règles</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Use for a list</source>
        <translation>Utiliser pour un envoi</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Use in a scenario</source>
        <translation>Utiliser dans un scénario</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>Les 24 derniers mois</translation>
    </message>
    <message>
        <source>You may reach</source>
        <translation>Vous pouvez joindre</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Modifier la liste</translation>
    </message>
    <message>
        <source>{share} of your {total} customers</source>
        <translation>{share} de vos {total} clients</translation>
    </message>
    <message>
        <source>{count} by e-mail</source>
        <translation>{count} par e-mail</translation>
    </message>
    <message>
        <source>{count} by SMS</source>
        <translation>{count} par SMS</translation>
    </message>
    <message>
        <source>{count} by phone</source>
        <translation>{count} par téléphone</translation>
    </message>
    <message>
        <source>{count} by letter</source>
        <translation>{count} par courrier</translation>
    </message>
    <message>
        <source>{money} of purchases in 12 months</source>
        <translation>{money} d’achats sur 12 mois</translation>
    </message>
</context>
<context>
    <name>SegmentScoreValues</name>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>very active</source>
        <translation>très actif</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>discret</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>promoteur</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passif</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>détracteur</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>ambassadeur</translation>
    </message>
    <message>
        <source>recommends you</source>
        <translation>vous recommande</translation>
    </message>
    <message>
        <source>could recommend you</source>
        <translation>pourrait vous recommander</translation>
    </message>
    <message>
        <source>champions</source>
        <translation>champions</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>promising</source>
        <translation>prometteurs</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>à choyer</translation>
    </message>
    <message>
        <source>loyal once</source>
        <translation>anciens fidèles</translation>
    </message>
    <message>
        <source>almost lost</source>
        <translation>presque perdus</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>en sommeil</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>prospects</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en progrès</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>dropping</source>
        <translation>en recul</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>here before this year</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>buyers of several purchases</source>
        <translation>multi-acheteur</translation>
    </message>
    <message>
        <source>buyers of one purchase</source>
        <translation>mono-acheteur</translation>
    </message>
    <message>
        <source>on several channels</source>
        <translation>multi-canal</translation>
    </message>
    <message>
        <source>on one channel</source>
        <translation>mono-canal</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>fidèle</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name}, level</source>
        <translation>{name}, niveau</translation>
    </message>
    <message>
        <source>your score “{name}” is {value}</source>
        <translation>votre score «&#xa0;{name}&#xa0;» est {value}</translation>
    </message>
</context>
<context>
    <name>SegmentSentences</name>
    <message>
        <source>All your customers</source>
        <translation>Tous vos clients</translation>
    </message>
    <message>
        <source>{customers} who {clauses}</source>
        <translation>{customers} qui {clauses}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>both {first} and {second}</source>
        <translation>à la fois {first} et {second}</translation>
    </message>
    <message>
        <source>at the same time {clauses}</source>
        <translation>à la fois {clauses}</translation>
    </message>
    <message>
        <source>either {clause}</source>
        <translation>soit {clause}</translation>
    </message>
    <message>
        <source>{clauses}, {clause}</source>
        <translation>{clauses}, soit {clause}</translation>
    </message>
    <message>
        <source>{clauses} or {clause}</source>
        <translation>{clauses}, soit {clause}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers {places}</source>
        <translation>Clients {places}</translation>
    </message>
    <message>
        <source>{several} and {one}</source>
        <translation>{several} et {one}</translation>
    </message>
    <message>
        <source>{several} or {one}</source>
        <translation>{several} ou {one}</translation>
    </message>
    <message>
        <source>for at least {amount} each time</source>
        <translation>pour au moins {amount} à chaque fois</translation>
    </message>
    <message>
        <source>in the campaign “{name}”</source>
        <translation>dans la campagne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>in the mailing “{name}”</source>
        <translation>dans l’envoi «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>in the scenario “{name}”</source>
        <translation>dans le scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>par {channel}</translation>
    </message>
    <message>
        <source>over {days} that ended {ago} ago</source>
        <translation>pendant les {days} terminés il y a {ago}</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>depuis&#xa0;%n jour</numerusform>
            <numerusform>depuis&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within the last %n day(s)</source>
        <translation>
            <numerusform>en&#xa0;%n jour</numerusform>
            <numerusform>en&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>ce dernier jour</numerusform>
            <numerusform>ces&#xa0;%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>il y a un an</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{category}, {product}</source>
        <translation>{category}, {product}</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>quoi que ce soit</translation>
    </message>
    <message>
        <source>something</source>
        <translation>quelque chose</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>SegmentTabs</name>
    <message>
        <source>My segments</source>
        <translation>Mes segments</translation>
    </message>
    <message>
        <source>RFM and PMG</source>
        <translation>RFM et PMG</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>SegmentsCard</name>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message numerus="yes">
        <source>Your %n customer(s) by segment</source>
        <translation>
            <numerusform>Votre %n client par segment</numerusform>
            <numerusform>Vos %n clients par segment</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{segment} {customers}</source>
        <translation>{segment} {customers}</translation>
    </message>
</context>
<context>
    <name>SegmentsDialog</name>
    <message>
        <source>Segments of your choice</source>
        <translation>Segments de votre choix</translation>
    </message>
    <message>
        <source>A customer who is in several counts in the first. Drag to change the order, or use Alt and arrows.</source>
        <translation>Un client présent dans plusieurs compte dans le premier. Glissez pour changer l’ordre, ou utilisez Alt et les flèches.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Move the segment up</source>
        <translation>Monter le segment</translation>
    </message>
    <message>
        <source>Move the segment down</source>
        <translation>Descendre le segment</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>SegmentsLabels</name>
    <message>
        <source>Large customers</source>
        <translation>Gros clients</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Anniversaire ce mois-ci</translation>
    </message>
    <message>
        <source>Medium customers</source>
        <translation>Clients moyens</translation>
    </message>
    <message>
        <source>Small customers</source>
        <translation>Petits clients</translation>
    </message>
    <message>
        <source>Second purchase to win</source>
        <translation>Deuxième achat à gagner</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Discount hunters</source>
        <translation>Chasseurs de promotions</translation>
    </message>
    <message>
        <source>Single channel</source>
        <translation>Un seul canal</translation>
    </message>
    <message>
        <source>Seasonal customers</source>
        <translation>Clients saisonniers</translation>
    </message>
    <message>
        <source>By letter only</source>
        <translation>Par courrier seulement</translation>
    </message>
    <message>
        <source>Incomplete profiles</source>
        <translation>Fiches incomplètes</translation>
    </message>
    <message>
        <source>Prospects close to buying</source>
        <translation>Prospects proches de l’achat</translation>
    </message>
    <message>
        <source>Prospects who compare</source>
        <translation>Prospects qui comparent</translation>
    </message>
    <message>
        <source>Prospects who mature</source>
        <translation>Prospects qui mûrissent</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui ils sont</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Vos propres champs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Birthday month</source>
        <translation>Mois d’anniversaire</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>Prochain anniversaire</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Has bought</source>
        <translation>A acheté</translation>
    </message>
    <message>
        <source>Has bought through</source>
        <translation>A acheté par</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Premier achat</translation>
    </message>
    <message>
        <source>Purchases ever</source>
        <translation>Achats depuis toujours</translation>
    </message>
    <message>
        <source>Purchases in 12 months</source>
        <translation>Achats en 12 mois</translation>
    </message>
    <message>
        <source>Spent ever</source>
        <translation>Dépensé depuis toujours</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>Dépensé en 12 mois</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Usual rhythm</source>
        <translation>Rythme habituel</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Recency mark</source>
        <translation>Note de récence</translation>
    </message>
    <message>
        <source>Frequency mark</source>
        <translation>Note de fréquence</translation>
    </message>
    <message>
        <source>Money mark</source>
        <translation>Note de montant</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>Segment RFM</translation>
    </message>
    <message>
        <source>RFM group (11)</source>
        <translation>Groupe RFM (11)</translation>
    </message>
    <message>
        <source>Size of the customer</source>
        <translation>Taille du client</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>Risque de départ</translation>
    </message>
    <message>
        <source>Risk of leaving, in percent</source>
        <translation>Risque de départ, en pour cent</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>Potential (VPEC), how it moves</source>
        <translation>Potentiel (VPEC), son évolution</translation>
    </message>
    <message>
        <source>Potential out of 100</source>
        <translation>Potentiel sur 100</translation>
    </message>
    <message>
        <source>Recent or old</source>
        <translation>Récent ou ancien</translation>
    </message>
    <message>
        <source>One purchase or several</source>
        <translation>Mono ou multi-acheteur</translation>
    </message>
    <message>
        <source>One channel or several</source>
        <translation>Mono ou multi-canal</translation>
    </message>
    <message>
        <source>Loyal or at risk</source>
        <translation>Fidèle ou à risque</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Active or dropping</source>
        <translation>Actif ou décrocheur</translation>
    </message>
    <message>
        <source>Next category</source>
        <translation>Catégorie suivante</translation>
    </message>
    <message>
        <source>Chance of the next category</source>
        <translation>Chance de la catégorie suivante</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Engagement points</source>
        <translation>Points d’engagement</translation>
    </message>
    <message>
        <source>E-mails read</source>
        <translation>E-mails lus</translation>
    </message>
    <message>
        <source>E-mails clicked</source>
        <translation>E-mails cliqués</translation>
    </message>
    <message>
        <source>Days until the first e-mail read</source>
        <translation>Jours avant le premier e-mail lu</translation>
    </message>
    <message>
        <source>Days from the first to the last e-mail read</source>
        <translation>Jours entre le premier et le dernier e-mail lus</translation>
    </message>
    <message>
        <source>Days from the first to the last click</source>
        <translation>Jours entre le premier et le dernier clic</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Satisfaction out of 10</source>
        <translation>Satisfaction sur 10</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Revenue brought by recommendations</source>
        <translation>Chiffre d’affaires apporté par les recommandations</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Accord e-mail</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Accord SMS</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>Accord courrier</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Accord téléphone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Was contacted</source>
        <translation>A été contacté</translation>
    </message>
    <message>
        <source>Opened an e-mail</source>
        <translation>A ouvert un e-mail</translation>
    </message>
    <message>
        <source>Clicked in an e-mail</source>
        <translation>A cliqué dans un e-mail</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Est venu</translation>
    </message>
    <message>
        <source>Known from the source</source>
        <translation>Vient de la source</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} (days since)</source>
        <translation>{name} (jours écoulés)</translation>
    </message>
    <message>
        <source>{name} (days until)</source>
        <translation>{name} (jours restants)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est pas parmi</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>est dans</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>n’est pas dans</translation>
    </message>
    <message>
        <source>ago: at least</source>
        <translation>il y a au moins</translation>
    </message>
    <message>
        <source>ago: at most</source>
        <translation>il y a au plus</translation>
    </message>
    <message>
        <source>ago: between</source>
        <translation>il y a entre</translation>
    </message>
    <message>
        <source>ago: exactly</source>
        <translation>il y a exactement</translation>
    </message>
    <message>
        <source>in at least</source>
        <translation>dans au moins</translation>
    </message>
    <message>
        <source>in at most</source>
        <translation>dans au plus</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dans, entre</translation>
    </message>
    <message>
        <source>in exactly</source>
        <translation>dans exactement</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>au moins {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>au plus {value}</translation>
    </message>
    <message>
        <source>between {value} and {other}</source>
        <translation>entre {value} et {other}</translation>
    </message>
    <message>
        <source>exactly {value}</source>
        <translation>exactement {value}</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>au moins une fois</translation>
    </message>
    <message>
        <source>{field}: known</source>
        <translation>{field}&#xa0;: connu</translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <translation>{field}&#xa0;: pas connu</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>anything but {value}</source>
        <translation>tout sauf {value}</translation>
    </message>
    <message>
        <source>neither {value}</source>
        <translation>ni {value}</translation>
    </message>
    <message>
        <source>with “{value}” in it</source>
        <translation>contenant «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>without “{value}” in it</source>
        <translation>sans «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>starting with “{value}”</source>
        <translation>commençant par «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>en boutique</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yes</source>
        <translation>pas oui</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connue</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation>n’a jamais acheté</translation>
    </message>
    <message>
        <source>has bought</source>
        <translation>a déjà acheté</translation>
    </message>
    <message>
        <source>allowed and usable</source>
        <translation>autorisé et utilisable</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>pas possible</translation>
    </message>
    <message>
        <source>not refused, address complete</source>
        <translation>non refusé, adresse complète</translation>
    </message>
    <message>
        <source>not refused, number known</source>
        <translation>non refusé, numéro connu</translation>
    </message>
    <message>
        <source>Segment “{name}” taken back into use</source>
        <translation>Segment «&#xa0;{name}&#xa0;» remis en service</translation>
    </message>
    <message>
        <source>Segment “{name}” deleted</source>
        <translation>Segment «&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Segment “{name}” put into its folder</source>
        <translation>Segment «&#xa0;{name}&#xa0;» rangé</translation>
    </message>
    <message>
        <source>Folder “{name}” renamed</source>
        <translation>Dossier «&#xa0;{name}&#xa0;» renommé</translation>
    </message>
    <message>
        <source>List “{name}” made</source>
        <translation>Liste «&#xa0;{name}&#xa0;» créée</translation>
    </message>
    <message>
        <source>List “{name}” renamed</source>
        <translation>Liste «&#xa0;{name}&#xa0;» renommée</translation>
    </message>
    <message>
        <source>List “{name}” deleted</source>
        <translation>Liste «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added to the list “{name}”</source>
        <translation>
            <numerusform>%n client ajouté à la liste «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%n clients ajoutés à la liste «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken off the list “{name}”</source>
        <translation>
            <numerusform>%n client retiré de la liste «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%n clients retirés de la liste «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>List “{name}” as it was before</source>
        <translation>Liste «&#xa0;{name}&#xa0;» comme avant</translation>
    </message>
    <message>
        <source>Segment “{name}” saved</source>
        <translation>Segment «&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Regulars at high risk of leaving</source>
        <translation>Habitués à risque de départ élevé</translation>
    </message>
    <message>
        <source>Segment “{name}” changed</source>
        <translation>Segment «&#xa0;{name}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Segment “{name}” archived</source>
        <translation>Segment «&#xa0;{name}&#xa0;» archivé</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>Dans le passé</translation>
    </message>
    <message>
        <source>Tags and lists</source>
        <translation>Étiquettes et listes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Household with others</source>
        <translation>Foyer à plusieurs</translation>
    </message>
    <message>
        <source>Customers in the household</source>
        <translation>Clients dans le foyer</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>A dépensé pour</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Number of refunds</source>
        <translation>Nombre de remboursements</translation>
    </message>
    <message>
        <source>Number of purchase channels</source>
        <translation>Nombre de canaux d’achat</translation>
    </message>
    <message>
        <source>Bought at a discount, in percent</source>
        <translation>Achats remisés, en pour cent</translation>
    </message>
    <message>
        <source>Bought in their best season, in percent</source>
        <translation>Achats à leur meilleure saison, en pour cent</translation>
    </message>
    <message>
        <source>Contact of any kind</source>
        <translation>Contact, tous genres</translation>
    </message>
    <message>
        <source>Received but did not open</source>
        <translation>A reçu sans ouvrir</translation>
    </message>
    <message>
        <source>Made a complaint</source>
        <translation>A réclamé</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>A parlé de vous</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches à faire</translation>
    </message>
    <message>
        <source>Potential in money</source>
        <translation>Potentiel en argent</translation>
    </message>
    <message>
        <source>Stage of the prospect</source>
        <translation>Stade du prospect</translation>
    </message>
    <message>
        <source>Was in the class</source>
        <translation>Était dans la classe</translation>
    </message>
    <message>
        <source>Entered the segment</source>
        <translation>Est entré dans le segment</translation>
    </message>
    <message>
        <source>Left the segment</source>
        <translation>Est sorti du segment</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>List of your own</source>
        <translation>Liste à vous</translation>
    </message>
    <message>
        <source>Came with the import</source>
        <translation>Venu avec l’import</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Défaut des données</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Tiré au sort</translation>
    </message>
    <message>
        <source>a share of</source>
        <translation>une part de</translation>
    </message>
    <message>
        <source>a number of</source>
        <translation>un nombre de</translation>
    </message>
    <message>
        <source>RFM segments</source>
        <translation>segments RFM</translation>
    </message>
    <message>
        <source>Sizes (PMG)</source>
        <translation>tailles PMG</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>Activity by e-mail</source>
        <translation>activité par e-mail</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>sent by you</source>
        <translation>venant de vous</translation>
    </message>
    <message>
        <source>coming from them</source>
        <translation>venant d’eux</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de vous</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>d’eux</translation>
    </message>
    <message>
        <source>shared with another customer</source>
        <translation>partagé avec un autre client</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>pas partagé</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>message envoyé</translation>
    </message>
    <message>
        <source>message received</source>
        <translation>message reçu</translation>
    </message>
    <message>
        <source>e-mail opened</source>
        <translation>e-mail ouvert</translation>
    </message>
    <message>
        <source>click in an e-mail</source>
        <translation>clic dans un e-mail</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>message returned</source>
        <translation>message revenu</translation>
    </message>
    <message>
        <source>unsubscription</source>
        <translation>désinscription</translation>
    </message>
    <message>
        <source>message returned for a while</source>
        <translation>message revenu, provisoire</translation>
    </message>
    <message>
        <source>answer to a satisfaction question</source>
        <translation>réponse à une question de satisfaction</translation>
    </message>
    <message>
        <source>recommendation mark (NPS)</source>
        <translation>note de recommandation (NPS)</translation>
    </message>
    <message>
        <source>review</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>abandoned cart</source>
        <translation>panier abandonné</translation>
    </message>
    <message>
        <source>recommendation made</source>
        <translation>recommandation faite</translation>
    </message>
    <message>
        <source>loyalty points</source>
        <translation>points de fidélité</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>plainte</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>e-mail address that cannot work</source>
        <translation>adresse e-mail inutilisable</translation>
    </message>
    <message>
        <source>e-mail address with a doubtful domain</source>
        <translation>adresse e-mail au domaine douteux</translation>
    </message>
    <message>
        <source>e-mail address shared by several</source>
        <translation>adresse e-mail partagée</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>pas de téléphone</translation>
    </message>
    <message>
        <source>phone number that cannot exist</source>
        <translation>téléphone impossible</translation>
    </message>
    <message>
        <source>phone number shared by several</source>
        <translation>téléphone partagé</translation>
    </message>
    <message>
        <source>no postal address</source>
        <translation>pas d’adresse postale</translation>
    </message>
    <message>
        <source>incomplete postal address</source>
        <translation>adresse postale incomplète</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>pas de date de naissance</translation>
    </message>
    <message>
        <source>no answer about consent</source>
        <translation>pas de réponse sur l’accord</translation>
    </message>
    <message>
        <source>birth date, years old, generation</source>
        <translation>date de naissance, ans, génération</translation>
    </message>
    <message>
        <source>birth date, party</source>
        <translation>date de naissance, fête</translation>
    </message>
    <message>
        <source>birth date, party, soon</source>
        <translation>date de naissance, fête, bientôt</translation>
    </message>
    <message>
        <source>city, place, address, lives</source>
        <translation>commune, lieu, adresse, habite</translation>
    </message>
    <message>
        <source>silence, inactive, recency, since when</source>
        <translation>silence, inactif, récence, depuis quand</translation>
    </message>
    <message>
        <source>category, product, article, purchase, never</source>
        <translation>rayon, catégorie, produit, article, achat, jamais</translation>
    </message>
    <message>
        <source>revenue, turnover, money, amount</source>
        <translation>chiffre d’affaires, CA, argent, montant</translation>
    </message>
    <message>
        <source>frequency, tempo, how often</source>
        <translation>fréquence, tempo, tous les combien</translation>
    </message>
    <message>
        <source>churn, attrition, lost</source>
        <translation>attrition, perdu, désabonnement</translation>
    </message>
    <message>
        <source>large, medium, small, PMG</source>
        <translation>petit, moyen, gros, PMG</translation>
    </message>
    <message>
        <source>reach, newsletter, allowed</source>
        <translation>joindre, joignable, lettre, autorisé</translation>
    </message>
    <message>
        <source>newsletter, read, opening</source>
        <translation>lettre, lu, ouverture</translation>
    </message>
    <message>
        <source>newsletter, not read, ignored</source>
        <translation>lettre, pas lu, ignoré</translation>
    </message>
    <message>
        <source>return, money back</source>
        <translation>retour, avoir</translation>
    </message>
    <message>
        <source>request, problem, unhappy</source>
        <translation>demande, souci, mécontent</translation>
    </message>
    <message>
        <source>before, a year ago, past, was</source>
        <translation>avant, il y a un an, passé, ancien</translation>
    </message>
    <message>
        <source>recently, new in</source>
        <translation>récemment, nouveau</translation>
    </message>
    <message>
        <source>sample, test, pilot, control</source>
        <translation>échantillon, essai, pilote, témoin</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>“{name}” comes with the application.</source>
        <translation>«&#xa0;{name}&#xa0;» est fourni avec l’application.</translation>
    </message>
    <message>
        <source>You are editing a copy of your own; the original stays as it is.</source>
        <translation>Vous modifiez une copie à vous&#x202f;; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (copie {number})</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>“{name}” was left without saving</source>
        <translation>«&#xa0;{name}&#xa0;» quitté sans enregistrer</translation>
    </message>
</context>
<context>
    <name>SegmentsPhrases</name>
    <message>
        <source>[have] the name {value}</source>
        <translation>[portent] le nom {value}</translation>
    </message>
    <message>
        <source>[live] in {value}</source>
        <translation>[habitent] à {value}</translation>
    </message>
    <message>
        <source>[live] in the postcode {value}</source>
        <translation>[habitent] dans le code postal {value}</translation>
    </message>
    <message>
        <source>[live] in the département {value}</source>
        <translation>[habitent] dans le département {value}</translation>
    </message>
    <message>
        <source>[live] in the region {value}</source>
        <translation>[habitent] dans la région {value}</translation>
    </message>
    <message>
        <source>[live] in the country {value}</source>
        <translation>[habitent] dans le pays {value}</translation>
    </message>
    <message>
        <source>[are] listed as {value}</source>
        <translation>[sont] des {value}</translation>
    </message>
    <message>
        <source>[are] registered as: {value}</source>
        <translation>[sont] enregistrés comme {value}</translation>
    </message>
    <message>
        <source>[speak] {value}</source>
        <translation>[parlent] {value}</translation>
    </message>
    <message>
        <source>[are] aged {amount}</source>
        <translation>[ont] un âge d’{amount} ans</translation>
    </message>
    <message>
        <source>[have] their birthday in {value}</source>
        <translation>[fêtent] leur anniversaire en {value}</translation>
    </message>
    <message>
        <source>[have] their birthday this month</source>
        <translation>[fêtent] leur anniversaire ce mois-ci</translation>
    </message>
    <message>
        <source>[have] their birthday in {amount}</source>
        <translation>[fêtent] leur anniversaire dans {amount}</translation>
    </message>
    <message>
        <source>[have] been known to you for {amount}</source>
        <translation>[sont] connus de vous depuis {amount}</translation>
    </message>
    <message>
        <source>[share] a household with another customer</source>
        <translation>[partagent] leur foyer avec un autre client</translation>
    </message>
    <message>
        <source>do not share a household with another customer</source>
        <translation>ne partagent leur foyer avec aucun autre client</translation>
    </message>
    <message>
        <source>[live] in a household of {amount} customers</source>
        <translation>[vivent] dans un foyer qui compte {amount} clients</translation>
    </message>
    <message>
        <source>[have] bought {what}</source>
        <translation>[ont] acheté {what}</translation>
    </message>
    <message>
        <source>have not bought {what}</source>
        <translation>n’ont pas acheté {what}</translation>
    </message>
    <message>
        <source>have never bought {what}</source>
        <translation>n’ont jamais acheté {what}</translation>
    </message>
    <message>
        <source>[have] bought through: {value}</source>
        <translation>[ont] acheté {value}</translation>
    </message>
    <message>
        <source>[have] spent {amount} on {what}</source>
        <translation>[ont] dépensé {amount} pour {what}</translation>
    </message>
    <message>
        <source>[have] left you a margin of {amount}</source>
        <translation>[ont] laissé une marge d’{amount}</translation>
    </message>
    <message>
        <source>[have] been refunded {amount}</source>
        <translation>[ont] été remboursés d’{amount}</translation>
    </message>
    <message>
        <source>[have] a number of refunds of {amount}</source>
        <translation>[ont] un nombre de remboursements d’{amount}</translation>
    </message>
    <message>
        <source>[have] a number of purchase channels of {amount}</source>
        <translation>[ont] un nombre de canaux d’achat d’{amount}</translation>
    </message>
    <message>
        <source>[have] a share of discounted purchases, in percent, of {amount}</source>
        <translation>[ont] une part d’achats remisés, en pour cent, d’{amount}</translation>
    </message>
    <message>
        <source>[have] a share of purchases in their best season, in percent, of {amount}</source>
        <translation>[ont] une part d’achats à leur meilleure saison, en pour cent, d’{amount}</translation>
    </message>
    <message>
        <source>[made] their last purchase {amount} ago</source>
        <translation>[ont] fait leur dernier achat il y a {amount}</translation>
    </message>
    <message>
        <source>[made] their first purchase {amount} ago</source>
        <translation>[ont] fait leur premier achat il y a {amount}</translation>
    </message>
    <message>
        <source>[have] made {amount} purchases in all</source>
        <translation>[ont] fait {amount} achats en tout</translation>
    </message>
    <message>
        <source>[have] made {amount} purchases in 12 months</source>
        <translation>[ont] fait {amount} achats en 12 mois</translation>
    </message>
    <message>
        <source>[have] spent {amount} in all</source>
        <translation>[ont] dépensé {amount} en tout</translation>
    </message>
    <message>
        <source>[have] spent {amount} in 12 months</source>
        <translation>[ont] dépensé {amount} en 12 mois</translation>
    </message>
    <message>
        <source>[have] an average basket of {amount}</source>
        <translation>[ont] un panier moyen d’{amount}</translation>
    </message>
    <message>
        <source>usually [leave] {amount} between two purchases</source>
        <translation>[laissent] d’habitude passer {amount} entre deux achats</translation>
    </message>
    <message>
        <source>have never bought</source>
        <translation>n’ont encore rien acheté</translation>
    </message>
    <message>
        <source>have bought already</source>
        <translation>ont déjà acheté</translation>
    </message>
    <message>
        <source>[have] a recency mark of {amount}</source>
        <translation>[ont] une note de récence d’{amount}</translation>
    </message>
    <message>
        <source>[have] a frequency mark of {amount}</source>
        <translation>[ont] une note de fréquence d’{amount}</translation>
    </message>
    <message>
        <source>[have] a money mark of {amount}</source>
        <translation>[ont] une note de montant d’{amount}</translation>
    </message>
    <message>
        <source>[are] in the RFM segment {value}</source>
        <translation>[sont] dans le segment RFM {value}</translation>
    </message>
    <message>
        <source>[are] in the RFM group {value}</source>
        <translation>[sont] dans le groupe RFM {value}</translation>
    </message>
    <message>
        <source>[are] of the size {value}</source>
        <translation>[sont] de la taille {value}</translation>
    </message>
    <message>
        <source>[are] of the persona {value}</source>
        <translation>[sont] du persona {value}</translation>
    </message>
    <message>
        <source>[have] a risk of leaving that is {value}</source>
        <translation>[ont] un risque de départ {value}</translation>
    </message>
    <message>
        <source>[have] a risk of leaving, in percent, of {amount}</source>
        <translation>[ont] un risque de départ, en pour cent, d’{amount}</translation>
    </message>
    <message>
        <source>[have] a lifetime value of {amount}</source>
        <translation>[ont] une valeur à vie d’{amount}</translation>
    </message>
    <message>
        <source>[have] a potential that is {value}</source>
        <translation>[ont] un potentiel {value}</translation>
    </message>
    <message>
        <source>[have] a potential of {amount}</source>
        <translation>[ont] un potentiel d’{amount}</translation>
    </message>
    <message>
        <source>[have] a potential out of 100 of {amount}</source>
        <translation>[ont] un potentiel sur 100 d’{amount}</translation>
    </message>
    <message>
        <source>[are] {value}</source>
        <translation>[sont] {value}</translation>
    </message>
    <message>
        <source>[have] as their next likely category {value}</source>
        <translation>[ont] pour prochain rayon probable {value}</translation>
    </message>
    <message>
        <source>[have] a chance of the next category of {amount}</source>
        <translation>[ont] une chance de prochain rayon d’{amount}</translation>
    </message>
    <message>
        <source>[have] an engagement that is {value}</source>
        <translation>[ont] un engagement {value}</translation>
    </message>
    <message>
        <source>[have] a number of engagement points of {amount}</source>
        <translation>[ont] un nombre de points d’engagement d’{amount}</translation>
    </message>
    <message>
        <source>[have] a rate of e-mails read, in percent, of {amount}</source>
        <translation>[ont] un taux d’e-mails lus, en pour cent, d’{amount}</translation>
    </message>
    <message>
        <source>[have] a rate of e-mails clicked, in percent, of {amount}</source>
        <translation>[ont] un taux d’e-mails cliqués, en pour cent, d’{amount}</translation>
    </message>
    <message>
        <source>[have] read their first e-mail after {amount}</source>
        <translation>[ont] lu leur premier e-mail après {amount}</translation>
    </message>
    <message>
        <source>[have] read e-mails over {amount}</source>
        <translation>[ont] lu des e-mails pendant {amount}</translation>
    </message>
    <message>
        <source>[have] clicked e-mails over {amount}</source>
        <translation>[ont] cliqué dans des e-mails pendant {amount}</translation>
    </message>
    <message>
        <source>[have] a satisfaction that is: {value}</source>
        <translation>[ont] pour satisfaction {value}</translation>
    </message>
    <message>
        <source>[have] a satisfaction out of 10 of {amount}</source>
        <translation>[ont] une satisfaction sur 10 d’{amount}</translation>
    </message>
    <message>
        <source>[have] as their influence: {value}</source>
        <translation>[ont] pour influence {value}</translation>
    </message>
    <message>
        <source>[have] brought you {amount} through those they sent</source>
        <translation>[ont] rapporté {amount} par ceux qu’ils ont envoyés</translation>
    </message>
    <message>
        <source>[are] at the stage {value}</source>
        <translation>[sont] au stade {value}</translation>
    </message>
    <message>
        <source>have a known e-mail address</source>
        <translation>ont une adresse e-mail connue</translation>
    </message>
    <message>
        <source>have no known e-mail address</source>
        <translation>n’ont pas d’adresse e-mail connue</translation>
    </message>
    <message>
        <source>have a known mobile number</source>
        <translation>ont un numéro de mobile connu</translation>
    </message>
    <message>
        <source>have no known mobile number</source>
        <translation>n’ont pas de numéro de mobile connu</translation>
    </message>
    <message>
        <source>have a complete postal address</source>
        <translation>ont une adresse postale complète</translation>
    </message>
    <message>
        <source>have no complete postal address</source>
        <translation>n’ont pas d’adresse postale complète</translation>
    </message>
    <message>
        <source>[have] as their consent to e-mail: {value}</source>
        <translation>[ont] pour accord par e-mail&#xa0;: {value}</translation>
    </message>
    <message>
        <source>[have] as their consent to SMS: {value}</source>
        <translation>[ont] pour accord par SMS&#xa0;: {value}</translation>
    </message>
    <message>
        <source>[have] as their consent to letters: {value}</source>
        <translation>[ont] pour accord par courrier&#xa0;: {value}</translation>
    </message>
    <message>
        <source>[have] as their consent to calls: {value}</source>
        <translation>[ont] pour accord par téléphone&#xa0;: {value}</translation>
    </message>
    <message>
        <source>can be reached by e-mail</source>
        <translation>peuvent être joints par e-mail</translation>
    </message>
    <message>
        <source>cannot be reached by e-mail</source>
        <translation>ne peuvent pas être joints par e-mail</translation>
    </message>
    <message>
        <source>can be reached by SMS</source>
        <translation>peuvent être joints par SMS</translation>
    </message>
    <message>
        <source>cannot be reached by SMS</source>
        <translation>ne peuvent pas être joints par SMS</translation>
    </message>
    <message>
        <source>can be reached by letter</source>
        <translation>peuvent être joints par courrier</translation>
    </message>
    <message>
        <source>cannot be reached by letter</source>
        <translation>ne peuvent pas être joints par courrier</translation>
    </message>
    <message>
        <source>can be reached by phone</source>
        <translation>peuvent être joints par téléphone</translation>
    </message>
    <message>
        <source>cannot be reached by phone</source>
        <translation>ne peuvent pas être joints par téléphone</translation>
    </message>
    <message>
        <source>[were] contacted by you</source>
        <translation>[ont] été contactés par vous</translation>
    </message>
    <message>
        <source>were not contacted by you</source>
        <translation>n’ont pas été contactés par vous</translation>
    </message>
    <message>
        <source>were never contacted by you</source>
        <translation>n’ont jamais été contactés par vous</translation>
    </message>
    <message>
        <source>[have] opened an e-mail</source>
        <translation>[ont] ouvert un e-mail</translation>
    </message>
    <message>
        <source>have not opened an e-mail</source>
        <translation>n’ont pas ouvert d’e-mail</translation>
    </message>
    <message>
        <source>have never opened an e-mail</source>
        <translation>n’ont jamais ouvert d’e-mail</translation>
    </message>
    <message>
        <source>[have] clicked in an e-mail</source>
        <translation>[ont] cliqué dans un e-mail</translation>
    </message>
    <message>
        <source>have not clicked in an e-mail</source>
        <translation>n’ont pas cliqué dans un e-mail</translation>
    </message>
    <message>
        <source>have never clicked in an e-mail</source>
        <translation>n’ont jamais cliqué dans un e-mail</translation>
    </message>
    <message>
        <source>[have] replied to you</source>
        <translation>[ont] répondu à un message</translation>
    </message>
    <message>
        <source>have not replied to you</source>
        <translation>n’ont pas répondu à un message</translation>
    </message>
    <message>
        <source>have never replied to you</source>
        <translation>n’ont jamais répondu à un message</translation>
    </message>
    <message>
        <source>[have] visited you</source>
        <translation>[ont] fait une visite</translation>
    </message>
    <message>
        <source>have not visited you</source>
        <translation>n’ont pas fait de visite</translation>
    </message>
    <message>
        <source>have never visited you</source>
        <translation>n’ont jamais fait de visite</translation>
    </message>
    <message>
        <source>[have] had a contact with you</source>
        <translation>[ont] eu un contact avec vous</translation>
    </message>
    <message>
        <source>have had no contact with you</source>
        <translation>n’ont pas eu de contact avec vous</translation>
    </message>
    <message>
        <source>have never had a contact with you</source>
        <translation>n’ont jamais eu de contact avec vous</translation>
    </message>
    <message>
        <source>[have] had a contact “{kind}” with you</source>
        <translation>[ont] eu un contact «&#xa0;{kind}&#xa0;» avec vous</translation>
    </message>
    <message>
        <source>have had no contact “{kind}” with you</source>
        <translation>n’ont pas eu de contact «&#xa0;{kind}&#xa0;» avec vous</translation>
    </message>
    <message>
        <source>have never had a contact “{kind}” with you</source>
        <translation>n’ont jamais eu de contact «&#xa0;{kind}&#xa0;» avec vous</translation>
    </message>
    <message>
        <source>[have] received an e-mail without opening it</source>
        <translation>[ont] reçu un e-mail sans l’ouvrir</translation>
    </message>
    <message>
        <source>have left no e-mail unopened</source>
        <translation>n’ont laissé aucun e-mail sans l’ouvrir</translation>
    </message>
    <message>
        <source>have never left an e-mail unopened</source>
        <translation>n’ont jamais laissé d’e-mail sans l’ouvrir</translation>
    </message>
    <message>
        <source>[have] made a complaint</source>
        <translation>[ont] fait une réclamation</translation>
    </message>
    <message>
        <source>have made no complaint</source>
        <translation>n’ont pas fait de réclamation</translation>
    </message>
    <message>
        <source>have never made a complaint</source>
        <translation>n’ont jamais fait de réclamation</translation>
    </message>
    <message>
        <source>[have] recommended you</source>
        <translation>[ont] parlé de vous à quelqu’un</translation>
    </message>
    <message>
        <source>have not recommended you</source>
        <translation>n’ont pas parlé de vous à quelqu’un</translation>
    </message>
    <message>
        <source>have never recommended you</source>
        <translation>n’ont jamais parlé de vous à personne</translation>
    </message>
    <message>
        <source>[have] open tasks: {amount}</source>
        <translation>[ont] un nombre de tâches à faire d’{amount}</translation>
    </message>
    <message>
        <source>[are] known from the source {value}</source>
        <translation>[sont] connus par la source {value}</translation>
    </message>
    <message>
        <source>[come] from the import {value}</source>
        <translation>[viennent] de l’import {value}</translation>
    </message>
    <message>
        <source>[have] this gap in their data: {value}</source>
        <translation>[ont] ce défaut dans leurs données&#xa0;: {value}</translation>
    </message>
    <message>
        <source>[bear] the tag {value}</source>
        <translation>[portent] l’étiquette {value}</translation>
    </message>
    <message>
        <source>[are] on the list {value}</source>
        <translation>[sont] dans la liste {value}</translation>
    </message>
    <message>
        <source>[are] drawn at random, {value} % of them</source>
        <translation>[sont] tirés au sort, {value}&#xa0;% d’entre eux</translation>
    </message>
    <message>
        <source>[are] drawn at random, {value} of them</source>
        <translation>[sont] tirés au sort, {value} d’entre eux</translation>
    </message>
    <message>
        <source>[are] in the segment “{value}”</source>
        <translation>[sont] dans le segment «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>[were] in the segment “{value}” {moment}</source>
        <translation>[étaient] dans le segment «&#xa0;{value}&#xa0;» {moment}</translation>
    </message>
    <message>
        <source>[were] {value} ({grouping}) {moment}</source>
        <translation>[étaient] {value} ({grouping}) {moment}</translation>
    </message>
    <message>
        <source>[were] in a class ({grouping}) {moment}</source>
        <translation>[étaient] dans une classe ({grouping}) {moment}</translation>
    </message>
    <message>
        <source>[have] entered the segment “{value}”</source>
        <translation>[sont] entrés dans le segment «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>[have] left the segment “{value}”</source>
        <translation>[sont] sortis du segment «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>[have] in “{name}” {value}</source>
        <translation>[ont] dans «&#xa0;{name}&#xa0;» {value}</translation>
    </message>
    <message>
        <source>[have] in “{name}” {amount}</source>
        <translation>[ont] dans «&#xa0;{name}&#xa0;» {amount}</translation>
    </message>
    <message>
        <source>[have] a day in “{name}” {amount} ago</source>
        <translation>[ont] dans «&#xa0;{name}&#xa0;» une date d’il y a {amount}</translation>
    </message>
    <message>
        <source>[have] a day in “{name}” in {amount}</source>
        <translation>[ont] dans «&#xa0;{name}&#xa0;» une date dans {amount}</translation>
    </message>
    <message>
        <source>have “yes” in “{name}”</source>
        <translation>ont «&#xa0;oui&#xa0;» dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>do not have “yes” in “{name}”</source>
        <translation>n’ont pas «&#xa0;oui&#xa0;» dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>[have] a score “{name}” of {value}</source>
        <translation>[ont] un score «&#xa0;{name}&#xa0;» d’{value}</translation>
    </message>
    <message>
        <source>[have] a score “{name}” that is {value}</source>
        <translation>[ont] un score «&#xa0;{name}&#xa0;» {value}</translation>
    </message>
    <message>
        <source>[have] “{value}” within “{name}”</source>
        <translation>[ont] «&#xa0;{value}&#xa0;» dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>[have] “{name}” beginning with “{value}”</source>
        <translation>[ont] un champ «&#xa0;{name}&#xa0;» qui commence par «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>[have] “{name}” filled in</source>
        <translation>[ont] le champ «&#xa0;{name}&#xa0;» rempli</translation>
    </message>
</context>
<context>
    <name>SegmentsWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Put these customers on a list made by hand</source>
        <translation>Mettre ces clients dans une liste faite à la main</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write these customers into a file</source>
        <translation>Écrire ces clients dans un fichier</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Say that they live together</source>
        <translation>Dire qu’ils vivent ensemble</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Say that they are one person</source>
        <translation>Dire que c’est une seule personne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Copier les lignes choisies comme un tableau</translation>
    </message>
    <message>
        <source>List (choose or type a new one)</source>
        <translation>Liste (choisissez ou tapez une nouvelle)</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>Mettre dans une liste</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save these customers</source>
        <translation>Enregistrer ces clients</translation>
    </message>
    <message>
        <source>customers.xlsx</source>
        <translation>clients.xlsx</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>{customers} written</source>
        <translation>{customers} dans le fichier</translation>
    </message>
    <message>
        <source>Bringing the customers up to date</source>
        <translation>Mise à jour des clients</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Bringing the figures up to date</source>
        <translation>Mise à jour des chiffres</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undone. Everything is as before.</source>
        <translation>Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Computing the figures of that day</source>
        <translation>Calcul des chiffres de ce jour</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>{total} together.</source>
        <translation>{total} au total.</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Évolution, %</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>SideSplit</name>
    <message>
        <source>Details of the chosen row</source>
        <translation>Détails de la ligne choisie</translation>
    </message>
</context>
<context>
    <name>SleepersList</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What counts most</source>
        <translation>Ce qui compte le plus</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Know your customers, know who to write to today, and why.</source>
        <translation>Connaître vos clients, savoir à qui écrire aujourd’hui, et pourquoi.</translation>
    </message>
    <message>
        <source>Explore an example</source>
        <translation>Découvrir avec un exemple</translation>
    </message>
    <message>
        <source>A delicatessen, 3,200 customers, three years of purchases. Nothing to prepare, nothing to break.</source>
        <translation>Une épicerie fine, 3&#x202f;200 clients, trois ans d’achats. Rien à préparer, rien à abîmer.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>Till, web shop, newsletter, spreadsheet: drop them here, the columns are recognised.</source>
        <translation>Caisse, boutique en ligne, newsletter, tableur&#xa0;: glissez-les ici, l’application reconnaît les colonnes.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A “.clientele” file that exists already, yours or that of a business you advise.</source>
        <translation>Un fichier «&#xa0;.clientele&#xa0;» déjà créé, le vôtre ou celui d’un client que vous conseillez.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account, no online subscription</source>
        <translation>Ni compte, ni abonnement en ligne</translation>
    </message>
    <message>
        <source>Everything can be undone</source>
        <translation>Tout peut être annulé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Ouverts récemment&#xa0;:</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>No connection needed</source>
        <translation>Aucune connexion nécessaire</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Sauvegardé à {time}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>TargetCombo</name>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
</context>
<context>
    <name>TargetPopup</name>
    <message>
        <source>Find a field</source>
        <translation>Trouver un champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Keep as a field of your own…</source>
        <translation>Garder comme champ à vous…</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>To do on {day}</source>
        <translation>À faire le {day}</translation>
    </message>
    <message>
        <source>No contact was to be made on that day.</source>
        <translation>Aucun contact n’était à faire ce jour-là.</translation>
    </message>
    <message>
        <source>What is to do today comes back with today’s figures.</source>
        <translation>Ce qui est à faire aujourd’hui revient avec les chiffres du jour.</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Rien à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing more to do today: the contacts are approved.</source>
        <translation>Plus rien à faire aujourd’hui&#xa0;: les contacts sont approuvés.</translation>
    </message>
    <message>
        <source>No contact is planned in the next 7 days.</source>
        <translation>Aucun contact n’est prévu dans les 7 prochains jours.</translation>
    </message>
    <message>
        <source>Next contact on {day}.</source>
        <translation>Prochain contact {day}.</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Use this one</source>
        <translation>Choisir ce modèle</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n second(s) left in this step.</source>
        <translation>
            <numerusform>Encore %n seconde environ pour cette étape.</numerusform>
            <numerusform>Encore %n secondes environ pour cette étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left in this step.</source>
        <translation>
            <numerusform>Encore %n minute environ pour cette étape.</numerusform>
            <numerusform>Encore %n minutes environ pour cette étape.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message>
        <source>see the plan</source>
        <translation>voir le plan</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
</context>
<context>
    <name>Transitions</name>
    <message>
        <source>Passages month by month, {first} to {last}.</source>
        <translation>Passages mois par mois, du {first} au {last}.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Classe avant</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Classe après</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{first} to {second}: {customers}, {from_day} to {to_day}</source>
        <translation>{first} vers {second}&#xa0;: {customers}, du {from_day} au {to_day}</translation>
    </message>
    <message>
        <source>{first} in rows,
{second} in columns</source>
        <translation>{first}, en ligne.
{second}, en colonne.</translation>
    </message>
    <message>
        <source>{first} to {second}: {customers}.</source>
        <translation>{first} vers {second}&#xa0;: {customers}.</translation>
    </message>
    <message>
        <source>The row has fewer than {count}, too few for a share.</source>
        <translation>La ligne a moins de {count}&#xa0;: trop peu pour une part.</translation>
    </message>
    <message>
        <source>{share} of {whole}.</source>
        <translation>{share} de {whole}.</translation>
    </message>
    <message>
        <source>Spent {before} in the year before, {after} since.</source>
        <translation>Ils dépensaient {before} par an à la première date, {after} à la seconde.</translation>
    </message>
    <message>
        <source>If nothing had changed, chance would have kept {share}.</source>
        <translation>Si rien n’avait changé, le hasard en aurait gardé {share}.</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Dans un an</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In a year: if the next twelve months resemble the last twelve, new customers included. An indication, not a promise.</source>
        <translation>«&#xa0;Dans un an&#xa0;»&#xa0;: si les douze prochains mois ressemblent aux douze derniers, nouveaux clients compris. Une indication, pas une promesse.</translation>
    </message>
    <message>
        <source>Too little history to say how good it would have been last year.</source>
        <translation>Trop peu d’historique pour dire ce qu’elle aurait valu il y a un an.</translation>
    </message>
    <message>
        <source>Between brackets: the share that would have stayed, at least, if nothing had changed.</source>
        <translation>Entre parenthèses&#xa0;: la part qui serait restée, au moins, si rien n’avait changé.</translation>
    </message>
    <message>
        <source>The purchases of each customer&apos;s year are dealt into two halves by chance, as if they were two years. What one half keeps of the classes of the other is what chance alone keeps.</source>
        <translation>Les achats de l’année de chaque client sont répartis au hasard en deux moitiés, comme si c’étaient deux années. Ce qu’une moitié garde des classes de l’autre est ce que le hasard seul garde.</translation>
    </message>
    <message>
        <source>Made a year ago, it would have been off by {error} per class</source>
        <translation>Faite il y a un an, elle se serait trompée de {error} par classe</translation>
    </message>
    <message>
        <source>{error}; most for {name}: {announced} announced, {seen} seen.</source>
        <translation>{error}&#x202f;; le plus pour {name}&#xa0;: {announced} annoncés, {seen} constatés.</translation>
    </message>
    <message>
        <source>No projection yet: it needs a year of history, and the data begins on {since}. It can be made from {day} on.</source>
        <translation>Pas encore de projection&#xa0;: il faut un an d’historique, et les données commencent le {since}. Elle sera possible à partir du {day}.</translation>
    </message>
    <message>
        <source>No projection: nobody has bought yet.</source>
        <translation>Pas de projection&#xa0;: personne n’a encore acheté.</translation>
    </message>
    <message>
        <source>Sales of the year before</source>
        <translation>CA de l’année avant</translation>
    </message>
    <message>
        <source>Sales of the year after</source>
        <translation>CA de l’année après</translation>
    </message>
    <message>
        <source>Segments: the 7 basic ones</source>
        <translation>Segments&#xa0;: les 7 de base</translation>
    </message>
    <message>
        <source>RFM groups: the 11 of web shops</source>
        <translation>Groupes RFM&#xa0;: les 11 des boutiques en ligne</translation>
    </message>
    <message>
        <source>Sizes (PMG)</source>
        <translation>Tailles (PMG)</translation>
    </message>
    <message>
        <source>Activity: silence against rhythm</source>
        <translation>Activité&#xa0;: silence et rythme</translation>
    </message>
    <message>
        <source>E-mail: activity</source>
        <translation>E-mail&#xa0;: activité</translation>
    </message>
    <message>
        <source>E-mail: time to the first reading</source>
        <translation>E-mail&#xa0;: délai de la première lecture</translation>
    </message>
    <message>
        <source>E-mail: share opened</source>
        <translation>E-mail&#xa0;: part ouverte</translation>
    </message>
    <message>
        <source>E-mail: share clicked</source>
        <translation>E-mail&#xa0;: part cliquée</translation>
    </message>
    <message>
        <source>E-mail: how long they have opened</source>
        <translation>E-mail&#xa0;: durée de vie de l’ouverture</translation>
    </message>
    <message>
        <source>E-mail: how long they have clicked</source>
        <translation>E-mail&#xa0;: durée de vie du clic</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Not yet customers</source>
        <translation>Pas encore clients</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacés</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-là</translation>
    </message>
    <message>
        <source>No purchase for long</source>
        <translation>Sans achat récent</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Sans persona</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Slowing down</source>
        <translation>Ralentissent</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Cliquent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrent</translation>
    </message>
    <message>
        <source>Opened, no more</source>
        <translation>N’ouvrent plus</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Sous un jour</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Sous une semaine</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Sous un mois</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>More than 2 in 3</source>
        <translation>Plus de 2 sur 3</translation>
    </message>
    <message>
        <source>1 to 2 in 3</source>
        <translation>De 1 à 2 sur 3</translation>
    </message>
    <message>
        <source>Fewer than 1 in 3</source>
        <translation>Moins de 1 sur 3</translation>
    </message>
    <message>
        <source>More than 10 %</source>
        <translation>Plus de 10&#xa0;%</translation>
    </message>
    <message>
        <source>2 to 10 %</source>
        <translation>De 2 à 10&#xa0;%</translation>
    </message>
    <message>
        <source>Less than 2 %</source>
        <translation>Moins de 2&#xa0;%</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>Up to a year</source>
        <translation>Jusqu’à un an</translation>
    </message>
    <message>
        <source>Up to 3 months</source>
        <translation>Jusqu’à 3 mois</translation>
    </message>
    <message>
        <source>One day only</source>
        <translation>Un seul jour</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Jamais ouvert</translation>
    </message>
    <message>
        <source>Never clicked</source>
        <translation>Jamais cliqué</translation>
    </message>
    <message>
        <source>No e-mail sent</source>
        <translation>Aucun e-mail envoyé</translation>
    </message>
    <message>
        <source>known at the first date</source>
        <translation>connu à la première date</translation>
    </message>
    <message>
        <source>between the two dates</source>
        <translation>entre les deux dates</translation>
    </message>
    <message>
        <source>as known today</source>
        <translation>d’après ce qu’on sait aujourd’hui</translation>
    </message>
    <message>
        <source>Had bought only once</source>
        <translation>N’avaient acheté qu’une fois</translation>
    </message>
    <message>
        <source>Had bought at least {amount} times</source>
        <translation>Avaient acheté au moins {amount} fois</translation>
    </message>
    <message>
        <source>Had bought at least {amount} times in 12 months</source>
        <translation>Avaient acheté au moins {amount} fois en 12 mois</translation>
    </message>
    <message>
        <source>Average basket of {amount} or more</source>
        <translation>Panier moyen de {amount} ou plus</translation>
    </message>
    <message>
        <source>Spent {amount} or more in 12 months</source>
        <translation>Avaient dépensé {amount} ou plus en 12 mois</translation>
    </message>
    <message>
        <source>Last purchase {amount} before or earlier</source>
        <translation>Dernier achat {amount} avant, ou plus tôt</translation>
    </message>
    <message>
        <source>Customers for {amount} or more</source>
        <translation>Clients depuis {amount} ou plus</translation>
    </message>
    <message>
        <source>Bought every {amount} or more rarely</source>
        <translation>Achetaient tous les {amount} ou plus rarement</translation>
    </message>
    <message>
        <source>Had been refunded before</source>
        <translation>Avaient déjà été remboursés</translation>
    </message>
    <message>
        <source>Gave something back</source>
        <translation>Ont fait un retour</translation>
    </message>
    <message>
        <source>Had bought in {category}</source>
        <translation>Avaient acheté au rayon {category}</translation>
    </message>
    <message>
        <source>First purchase in {category}</source>
        <translation>Premier achat au rayon {category}</translation>
    </message>
    <message>
        <source>Bought in one or two categories only</source>
        <translation>N’achetaient que dans un ou deux rayons</translation>
    </message>
    <message>
        <source>Had bought through the channel “{channel}”</source>
        <translation>Avaient acheté par le canal «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>First purchase through the channel “{channel}”</source>
        <translation>Premier achat par le canal «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>Received a message</source>
        <translation>Ont reçu un message</translation>
    </message>
    <message>
        <source>Received a personal message</source>
        <translation>Ont reçu un message personnel</translation>
    </message>
    <message>
        <source>Received a commercial message</source>
        <translation>Ont reçu un message commercial</translation>
    </message>
    <message>
        <source>Received a message ({channel})</source>
        <translation>Ont reçu un message ({channel})</translation>
    </message>
    <message>
        <source>Received no message</source>
        <translation>N’ont reçu aucun message</translation>
    </message>
    <message>
        <source>Received no personal message</source>
        <translation>N’ont reçu aucun message personnel</translation>
    </message>
    <message>
        <source>Opened an e-mail</source>
        <translation>Ont ouvert un e-mail</translation>
    </message>
    <message>
        <source>Clicked in an e-mail</source>
        <translation>Ont cliqué dans un e-mail</translation>
    </message>
    <message>
        <source>Replied to a message</source>
        <translation>Ont répondu à un message</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Sont venus en visite</translation>
    </message>
    <message>
        <source>Talked on the phone</source>
        <translation>Ont eu un échange au téléphone</translation>
    </message>
    <message>
        <source>Had a letter</source>
        <translation>Ont eu un courrier</translation>
    </message>
    <message>
        <source>Recommended the shop</source>
        <translation>Ont recommandé la boutique</translation>
    </message>
    <message>
        <source>Left a review</source>
        <translation>Ont laissé un avis</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>Ont répondu à une question</translation>
    </message>
    <message>
        <source>Used the loyalty card</source>
        <translation>Ont utilisé la carte de fidélité</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Se sont désabonnés</translation>
    </message>
    <message>
        <source>Had a message come back</source>
        <translation>Ont eu un message revenu</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Ont fait une réclamation</translation>
    </message>
    <message>
        <source>Are organisations</source>
        <translation>Sont des organisations</translation>
    </message>
    <message>
        <source>Have no e-mail address</source>
        <translation>N’ont pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Have no mobile number</source>
        <translation>N’ont pas de numéro de portable</translation>
    </message>
    <message>
        <source>Live in {name}</source>
        <translation>Habitent à {name}</translation>
    </message>
    <message>
        <source>Live in the département {name}</source>
        <translation>Habitent dans le département {name}</translation>
    </message>
    <message>
        <source>Bear the tag {name}</source>
        <translation>Portent l’étiquette {name}</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Aged {amount} or more</source>
        <translation>Ont {amount} ans ou plus</translation>
    </message>
    <message>
        <source>Younger than {amount}</source>
        <translation>Ont moins de {amount} ans</translation>
    </message>
    <message>
        <source>Had given their consent ({channel})</source>
        <translation>Avaient donné leur accord ({channel})</translation>
    </message>
    <message>
        <source>Had refused messages ({channel})</source>
        <translation>Avaient refusé les messages ({channel})</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>boutique</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site</translation>
    </message>
    <message>
        <source>Looking at past days</source>
        <translation>Examen des jours passés</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of your choice</source>
        <translation>
            <numerusform>%n segment de votre choix</numerusform>
            <numerusform>%n segments de votre choix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransitionsView</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the table as XLSX or CSV</source>
        <translation>Enregistrer le tableau en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Matrix of passages</source>
        <translation>Tableau des passages</translation>
    </message>
    <message>
        <source>No customer has bought yet</source>
        <translation>Aucun client n’a encore acheté</translation>
    </message>
    <message>
        <source>Moves from one class to another need purchases with a name. Import your sales to see them.</source>
        <translation>Les passages d’une classe à l’autre demandent des achats nommés. Importez vos ventes pour les voir.</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>Comparing two days</source>
        <translation>Comparaison de deux dates</translation>
    </message>
    <message>
        <source>Your data begins on {day}.</source>
        <translation>Vos données commencent le {day}.</translation>
    </message>
    <message>
        <source>On the first day chosen, nobody was a customer yet.</source>
        <translation>À la première date choisie, personne n’était encore client.</translation>
    </message>
    <message>
        <source>Compare from {day}</source>
        <translation>Comparer à partir du {day}</translation>
    </message>
    <message>
        <source>Who moves where, month by month</source>
        <translation>Qui va où, mois par mois</translation>
    </message>
    <message>
        <source>Where they came from, where they are</source>
        <translation>D’où ils viennent, où ils sont</translation>
    </message>
    <message>
        <source>width: customers</source>
        <translation>largeur&#xa0;: clients</translation>
    </message>
    <message>
        <source>colour: share of the row</source>
        <translation>couleur&#xa0;: part de la ligne</translation>
    </message>
    <message>
        <source>Reading twelve months</source>
        <translation>Lecture de douze mois</translation>
    </message>
    <message>
        <source>Passages {first} {second}</source>
        <translation>Passages {first} {second}</translation>
    </message>
    <message>
        <source>Export the passages</source>
        <translation>Exporter les passages</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} enregistré</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Profiles follow the sources you believe</source>
        <translation>Les fiches suivent les sources que vous croyez</translation>
    </message>
    <message>
        <source>Profiles follow the sources as before</source>
        <translation>Les fiches suivent de nouveau les sources comme avant</translation>
    </message>
    <message>
        <source>Which source is right?</source>
        <translation>Quelle source a raison&#x202f;?</translation>
    </message>
    <message>
        <source>When two sources say different things of a customer, the one believed first counts; of equal ones, the freshest. What you correct yourself always counts. The other values stay in the profile.</source>
        <translation>Quand deux sources se contredisent sur un client, celle que vous croyez d’abord l’emporte&#x202f;; à égalité, la plus récente. Ce que vous corrigez vous-même l’emporte toujours. Les autres valeurs restent dans la fiche.</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Before the others</source>
        <translation>Avant les autres</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Après les autres</translation>
    </message>
    <message>
        <source>Choosing the values of the profiles</source>
        <translation>Choix des valeurs des fiches</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Draw others</source>
        <translation>En tirer d’autres</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>dans les derniers</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Tapez ici</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Eight times of ten</source>
        <translation>Huit fois sur dix</translation>
    </message>
    <message>
        <source>Sales 12 m.</source>
        <translation>CA 12 mois</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Correct {field}</source>
        <translation>Corriger&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Believe the files again</source>
        <translation>Croire à nouveau les fichiers</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigé par vous</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s) known</source>
        <translation>
            <numerusform>%n autre valeur connue</numerusform>
            <numerusform>%n autres valeurs connues</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Écarter ces lignes</translation>
    </message>
    <message>
        <source>“{value}” means</source>
        <translation>«&#xa0;{value}&#xa0;» veut dire</translation>
    </message>
    <message>
        <source>Nothing (as if empty)</source>
        <translation>Rien (comme vide)</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Pas compris</translation>
    </message>
    <message>
        <source>As read: {meaning}</source>
        <translation>Lu&#xa0;: {meaning}</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Values of “{column}”</source>
        <translation>Valeurs de «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n correction(s) proposed</source>
        <translation>
            <numerusform>Accepter la correction proposée (%n)</numerusform>
            <numerusform>Accepter les %n corrections proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n valeur différente</numerusform>
            <numerusform>%n valeurs différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more value(s)</source>
        <translation>
            <numerusform>Montrer %n valeur de plus</numerusform>
            <numerusform>Montrer %n valeurs de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rarer value(s) are not listed; they stay as they are.</source>
        <translation>
            <numerusform>%n valeur plus rare n’est pas montrée&#x202f;; elle reste telle quelle.</numerusform>
            <numerusform>%n valeurs plus rares ne sont pas montrées&#x202f;; elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the corrections to take; the others stay as they are written.</source>
        <translation>Cochez les corrections à prendre&#x202f;; les autres restent comme elles sont écrites.</translation>
    </message>
    <message>
        <source>Write another text where one should be read differently.</source>
        <translation>Écrivez un autre texte là où il faut lire autre chose.</translation>
    </message>
    <message>
        <source>Say what each value means for “{field}”.</source>
        <translation>Dites ce que chaque valeur veut dire pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Write what to read instead, for all its rows.</source>
        <translation>Écrivez ce qu’il faut lire à la place, pour toutes ses lignes.</translation>
    </message>
</context>
<context>
    <name>VerdictCards</name>
    <message>
        <source>Why A and {letter}</source>
        <translation>Pourquoi A et {letter}</translation>
    </message>
    <message>
        <source>Why not {letter}</source>
        <translation>Pourquoi pas {letter}</translation>
    </message>
    <message>
        <source>They have nothing in common to compare.</source>
        <translation>Elles n’ont rien en commun à comparer.</translation>
    </message>
    <message>
        <source>After joining</source>
        <translation>Après la réunion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Household: {records}</source>
        <translation>Foyer&#xa0;: {records}</translation>
    </message>
</context>
<context>
    <name>VpecLabels</name>
    <message>
        <source>Potential (VPEC)</source>
        <translation>Potentiel (VPEC)</translation>
    </message>
    <message>
        <source>Potential out of 100</source>
        <translation>Potentiel sur 100</translation>
    </message>
    <message>
        <source>Recent or old</source>
        <translation>Récent ou ancien</translation>
    </message>
    <message>
        <source>One purchase or several</source>
        <translation>Mono ou multi-acheteur</translation>
    </message>
    <message>
        <source>One channel or several</source>
        <translation>Mono ou multi-canal</translation>
    </message>
    <message>
        <source>Loyal or at risk</source>
        <translation>Fidèle ou à risque</translation>
    </message>
    <message>
        <source>Active or dropping</source>
        <translation>Actif ou décrocheur</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>What each customer could bring in the time ahead: what is expected, more for those who are engaged and rising, less for the others; prospects by what became of those like them.</source>
        <translation>Ce que chaque client pourrait apporter d’ici l’horizon&#xa0;: ce qui est attendu, plus pour ceux qui sont engagés et progressent, moins pour les autres&#x202f;; les prospects d’après ce que sont devenus leurs semblables.</translation>
    </message>
    <message>
        <source>It tells whom effort is worth most for, not what will come: that is the lifetime value.</source>
        <translation>Il dit pour qui l’effort vaut le plus, pas ce qui viendra&#xa0;: cela, c’est la valeur vie client.</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>En progrès</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stables</translation>
    </message>
    <message>
        <source>Dropping</source>
        <translation>En recul</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Came this year</source>
        <translation>Arrivés cette année</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>Arrivés avant</translation>
    </message>
    <message>
        <source>Several purchases</source>
        <translation>Plusieurs achats</translation>
    </message>
    <message>
        <source>One purchase</source>
        <translation>Un seul achat</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Plusieurs canaux</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>Un seul canal</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Fidèles</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Peuvent partir</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Buys less or no more</source>
        <translation>Achètent moins ou plus du tout</translation>
    </message>
    <message>
        <source>It rests on the lifetime value over {horizon_days} days.</source>
        <translation>Il repose sur la valeur vie client à {horizon_days} jours.</translation>
    </message>
    <message>
        <source>No lifetime value can be told yet: it takes what the last twelve months brought.</source>
        <translation>La valeur vie client ne peut pas encore être donnée&#xa0;: il prend ce que les douze derniers mois ont apporté.</translation>
    </message>
    <message>
        <source>Of {prospects} prospects watched over {horizon_days} days, {bought} have bought.</source>
        <translation>Sur {prospects} prospects suivis pendant {horizon_days} jours, {bought} ont acheté.</translation>
    </message>
    <message>
        <source>Too few prospects were watched to value the others ({prospects}, of whom {bought} bought).</source>
        <translation>Trop peu de prospects ont été suivis pour évaluer les autres ({prospects}, dont {bought} ont acheté).</translation>
    </message>
    <message>
        <source>{cents} expected in {horizon_days} days</source>
        <translation>{cents} attendus en {horizon_days} jours</translation>
    </message>
    <message>
        <source>Engagement {points} out of 100: times {factor}</source>
        <translation>Engagement {points} sur 100&#xa0;: multiplié par {factor}</translation>
    </message>
    <message>
        <source>This year against the one before: times {factor}</source>
        <translation>Cette année contre la précédente&#xa0;: multiplié par {factor}</translation>
    </message>
    <message>
        <source>Of {prospects} prospects like this one, {bought} have bought</source>
        <translation>Sur {prospects} prospects semblables, {bought} ont acheté</translation>
    </message>
    <message>
        <source>A new customer is expected to bring {cents}</source>
        <translation>Un nouveau client devrait apporter {cents}</translation>
    </message>
    <message>
        <source>{cents} of potential</source>
        <translation>{cents} de potentiel</translation>
    </message>
</context>
<context>
    <name>VpecView</name>
    <message>
        <source>Computing how the potential moved</source>
        <translation>Calcul de l’évolution du potentiel</translation>
    </message>
    <message>
        <source>Make a segment of the {count} that drop</source>
        <translation>Faire un segment des {count} en recul</translation>
    </message>
    <message>
        <source>Dropping potential</source>
        <translation>Potentiel en recul</translation>
    </message>
    <message>
        <source>No potential yet</source>
        <translation>Pas encore de potentiel</translation>
    </message>
    <message>
        <source>Nobody has bought yet.</source>
        <translation>Personne n’a encore acheté.</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Importer des ventes…</translation>
    </message>
    <message>
        <source>{amount} each, over {span}</source>
        <translation>{amount} chacun, sur {span}</translation>
    </message>
    <message>
        <source>Potential of all</source>
        <translation>Potentiel total</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>En progrès</translation>
    </message>
    <message>
        <source>Dropping</source>
        <translation>En recul</translation>
    </message>
    <message>
        <source>Prospects with a value</source>
        <translation>Prospects évalués</translation>
    </message>
    <message>
        <source>{amount}, {share} of it</source>
        <translation>{amount}, {share} du total</translation>
    </message>
    <message>
        <source>potential of customers and prospects, month by month</source>
        <translation>potentiel des clients et des prospects, mois par mois</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>Son évolution</translation>
    </message>
    <message>
        <source>potential of customers, month by month</source>
        <translation>potentiel des clients, mois par mois</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>{day}: {amount}, {customers}</source>
        <translation>{day}&#xa0;: {amount}, {customers}</translation>
    </message>
    <message>
        <source>{day}: {amount}, {customers}; prospects {hopes}</source>
        <translation>{day}&#xa0;: {amount}, {customers}&#x202f;; prospects {hopes}</translation>
    </message>
    <message>
        <source>{share} more than on {day}</source>
        <translation>{share} de plus qu’au {day}</translation>
    </message>
    <message>
        <source>{share} less than on {day}</source>
        <translation>{share} de moins qu’au {day}</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Où ils en sont</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Dropping, to look after first</source>
        <translation>En recul, à choyer d’abord</translation>
    </message>
    <message>
        <source>by their potential</source>
        <translation>selon leur potentiel</translation>
    </message>
    <message>
        <source>See the {count}</source>
        <translation>Voir les {count}</translation>
    </message>
    <message>
        <source>Nobody’s potential drops.</source>
        <translation>Aucun potentiel ne recule.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Contacts in the next 7 days</source>
        <translation>Contacts des 7 prochains jours</translation>
    </message>
    <message>
        <source>Contacts from {day} on</source>
        <translation>Contacts à partir du {day}</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>No contact planned.</source>
        <translation>Aucun contact prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{contacts}&lt;/b&gt; planned, none on the first day.</source>
        <translation>&lt;b&gt;{contacts}&lt;/b&gt; à venir, aucun le premier jour.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{contacts}&lt;/b&gt; planned, {first} of them today.</source>
        <translation>&lt;b&gt;{contacts}&lt;/b&gt; à venir, dont {first} aujourd’hui.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{contacts}&lt;/b&gt; planned, {first} of them on the first day.</source>
        <translation>&lt;b&gt;{contacts}&lt;/b&gt; à venir, dont {first} le premier jour.</translation>
    </message>
    <message>
        <source>{day} stays quiet.</source>
        <translation>Le {day} reste calme.</translation>
    </message>
    <message>
        <source>Quiet days: {day}.</source>
        <translation>Jours calmes&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>if the plan of each day is approved on its day</source>
        <translation>si le plan de chaque jour est approuvé le jour même</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>Day without contacts</source>
        <translation>Jour sans contact</translation>
    </message>
    <message>
        <source>{count} relational</source>
        <translation>relationnels&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} commercial</source>
        <translation>commerciaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
</context>
<context>
    <name>WeightedReason</name>
    <message>
        <source>{reason} {weight}.</source>
        <translation>{reason} {weight}.</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>What counts, and how much</source>
        <translation>Ce qui compte, et combien</translation>
    </message>
    <message>
        <source>points of one act today</source>
        <translation>points d’un geste aujourd’hui</translation>
    </message>
    <message>
        <source>Change a weight: the picture shows at once how your customers would be spread.</source>
        <translation>Changez un poids&#xa0;: l’image montre aussitôt comment vos clients se répartiraient.</translation>
    </message>
    <message>
        <source>Counts for half after</source>
        <translation>Compte pour moitié après</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Save and recompute</source>
        <translation>Enregistrer et recalculer</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Why is a customer not in?</source>
        <translation>Pourquoi un client n’y est pas&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} y est.</translation>
    </message>
    <message>
        <source>{name} is not in.</source>
        <translation>{name} n’y est pas.</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>Pas&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>{rule} (seen: {value})</source>
        <translation>{rule} (constaté&#xa0;: {value})</translation>
    </message>
    <message>
        <source>{rule}, as of {day}</source>
        <translation>{rule}, au {day}</translation>
    </message>
    <message>
        <source>the opposite of:</source>
        <translation>le contraire de&#xa0;:</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>tout ceci&#xa0;:</translation>
    </message>
    <message>
        <source>at least one of:</source>
        <translation>au moins un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Holds: {rule}</source>
        <translation>Rempli&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Does not hold: {rule}</source>
        <translation>Pas rempli&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>WhyOneDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {records}</source>
        <translation>{name}&#xa0;: {records}</translation>
    </message>
    <message>
        <source>Why are these one customer?</source>
        <translation>Pourquoi est-ce un seul client&#x202f;?</translation>
    </message>
    <message>
        <source>Every answer can be taken back, here and among the past decisions.</source>
        <translation>Chaque réponse peut être annulée, ici et parmi les décisions passées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Les fiches</translation>
    </message>
    <message>
        <source>What holds them together</source>
        <translation>Ce qui les relie</translation>
    </message>
    <message>
        <source>There is one record only: nothing had to be joined.</source>
        <translation>Il n’y a qu’une fiche&#xa0;: rien n’a dû être réuni.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Nobody known lives with this customer.</source>
        <translation>Personne de connu ne vit avec ce client.</translation>
    </message>
    <message>
        <source>Bringing the customers up to date</source>
        <translation>Mise à jour des clients</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>before</source>
        <translation>avant le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>Création de l’espace de travail</translation>
    </message>
    <message>
        <source>Preparing the example</source>
        <translation>Préparation de l’exemple</translation>
    </message>
</context>
<context>
    <name>_DecisionLine</name>
    <message>
        <source>{moment}, taken back since</source>
        <translation>{moment}, annulée depuis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
