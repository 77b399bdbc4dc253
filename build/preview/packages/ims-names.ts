/** Where a SCORM keeps its names in imsmanifest.xml. */
export interface ImsNames {
  readonly imscp: string;
  readonly adlcp: string;
  /** The attribute that says whether a resource is tracked. */
  readonly scormType: string;
}

export const scorm12: ImsNames = {
  imscp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  scormType: 'scormtype',
};

/** 3rd and 4th edition alike. */
export const scorm2004: ImsNames = {
  imscp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  scormType: 'scormType',
};
