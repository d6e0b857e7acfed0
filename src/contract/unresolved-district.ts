/** The value of the district facet for a location whose district is not known („Bezirk ungeklärt“). */
export const unresolvedDistrict = 'ungeklaert';
