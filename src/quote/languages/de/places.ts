import type { PlaceTable } from '../table/places.js';

export const GERMAN_PLACES: PlaceTable = {
  groupWords: `partei union bund bundestag bundesrat bundesregierung regierung ministerium amt agentur
    behörde polizei gericht bundesgerichtshof bundesverfassungsgericht kommission parlament rat
    ausschuss verband verein gewerkschaft stiftung institut universität hochschule schule bank konzern
    gmbh ag kg zeitung spiegel zeit welt bild tagesspiegel tagesschau zdf ard ndr wdr mdr swr rtl dpa
    afp reuters ap cnn bbc un uno eu nato who spd cdu csu fdp grüne grünen linke afd npd pds dgb adac vw
    bmw daimler siemens telekom bahn lufthansa google facebook twitter greenpeace amnesty international
    fraktion bundeswehr armee kirche club fc klub team gesellschaft akademie museum verlag magazin blatt
    rundschau kurier post presse sender rundfunk deutschlandfunk nations times house nationen
    unionsfraktion koalition weißes haus weißen initiative forum netzwerk bündnis agency association
    council institute university foundation federation department company corporation party press
    institution society airlines airways airshow committee congress senate court college`,
  saintWords: 'sankt san santa saint',
  placeWords: `berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund bremen dresden hannover
    nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden gelsenkirchen
    mönchengladbach braunschweig kiel chemnitz aachen magdeburg freiburg krefeld lübeck mainz erfurt oberhausen
    rostock kassel saarbrücken potsdam oldenburg osnabrück leverkusen heidelberg darmstadt regensburg paderborn
    ingolstadt würzburg wolfsburg ulm heilbronn pforzheim göttingen reutlingen bremerhaven koblenz jena erlangen
    trier hildesheim salzgitter cottbus kaiserslautern gütersloh schwerin witten ludwigshafen tübingen bayreuth
    bamberg weimar passau marburg gießen fulda stralsund flensburg wien graz linz salzburg innsbruck klagenfurt
    bregenz zürich genf basel bern lausanne luzern deutschland österreich schweiz liechtenstein frankreich england
    schottland wales irland großbritannien italien spanien portugal russland polen tschechien slowakei ungarn
    rumänien bulgarien griechenland türkei zypern kroatien serbien slowenien bosnien montenegro albanien mazedonien
    kosovo ukraine belarus weißrussland moldau estland lettland litauen finnland schweden norwegen dänemark island
    niederlande holland belgien luxemburg monaco andorra usa amerika kanada mexiko kuba haiti guatemala honduras
    nicaragua panama kolumbien venezuela ecuador peru bolivien chile argentinien brasilien uruguay paraguay china
    japan korea südkorea nordkorea taiwan hongkong indien pakistan bangladesch nepal afghanistan iran irak syrien
    libanon israel jordanien palästina ägypten libyen tunesien algerien marokko sudan südsudan äthiopien eritrea
    somalia kenia uganda ruanda tansania kongo nigeria ghana senegal tschad kamerun angola sambia simbabwe mosambik
    namibia botswana südafrika madagaskar saudi-arabien jemen oman katar kuwait bahrain dubai georgien armenien
    aserbaidschan kasachstan usbekistan turkmenistan kirgisistan tadschikistan mongolei thailand vietnam laos
    kambodscha myanmar birma malaysia singapur indonesien philippinen australien neuseeland europa asien afrika
    südamerika nordamerika bayern sachsen hessen thüringen brandenburg niedersachsen sachsen-anhalt
    nordrhein-westfalen rheinland-pfalz baden-württemberg schleswig-holstein mecklenburg-vorpommern saarland
    steiermark kärnten tirol vorarlberg burgenland niederösterreich oberösterreich wallis graubünden tessin aargau
    alabama alaska arizona arkansas kalifornien colorado connecticut delaware florida hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming queensland tasmanien
    katalonien baskenland andalusien galicien lombardei toskana sizilien sardinien bretagne normandie elsass korsika
    straße platz berg see fluss insel stadt land kanton washington london paris moskau brüssel madrid rom athen
    lissabon warschau prag budapest bukarest belgrad zagreb kiew minsk tallinn vilnius helsinki stockholm oslo
    kopenhagen amsterdam rotterdam dublin istanbul ankara kairo tunis tripolis nairobi kabul teheran bagdad damaskus
    beirut jerusalem peking shanghai tokio seoul pjöngjang bangkok hanoi jakarta manila canberra sydney melbourne
    ottawa toronto chicago boston houston guantánamo new los san`,
};
